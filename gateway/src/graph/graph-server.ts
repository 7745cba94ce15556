import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "@union/observability";
import type { Config } from "../config.js";
import type { Limiters } from "../http/limiters.js";
import { apolloLog } from "./apollo-log.js";
import { errorsPlugin } from "./errors-plugin.js";
import type { GraphContext } from "./graph-context.js";
import { limitsPlugin } from "./limits-plugin.js";
import { publicError } from "./public-error.js";
import { queryLimits } from "./query-limits.js";
import type { SubgraphPools } from "./subgraph-pools.js";
import { subgraphSource } from "./subgraph-source.js";
import { supergraphFile } from "./supergraph-file.js";
import { warmUp } from "./warm-up.js";

export type GraphServer = { readonly apollo: ApolloServer<GraphContext>; stop(): Promise<void> };

/** The graph over all services, started: Apollo plans and merges, everything that crosses its border is ours. */
export async function graphServer(
  config: Config,
  pools: SubgraphPools,
  limits: Limiters,
  log: Logger,
): Promise<GraphServer> {
  // Apollo's libraries count usage towards their maker unless told not to, and listen only to the environment.
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFile(config.supergraph, log),
    buildService: ({ name }) => subgraphSource(pools.get(name), config, log),
    experimental_approximateQueryPlanStoreMiB: 64,
    __exposeQueryPlanExperimental: false,
    validateSupergraph: true,
    logger: apolloLog(log),
  });
  const apollo = new ApolloServer<GraphContext>({
    gateway,
    nodeEnv: "production",
    logger: apolloLog(log),
    cache: "bounded",
    csrfPrevention: true,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: 5 },
    parseOptions: { maxTokens: queryLimits.tokens },
    formatError: publicError,
    plugins: [
      limitsPlugin(limits, config.introspectionToken),
      errorsPlugin(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  if (config.operations !== null && gateway.schema)
    await warmUp(apollo, gateway.schema, config.operations, log);
  return { apollo, stop: () => apollo.stop() };
}
