import type { AddressInfo } from "node:net";
import { openFiles } from "@union/files";
import { accessTokenVerifier } from "@union/identity";
import type { Logger } from "@union/observability";
import type { Config } from "./config.js";
import { consoleRoutes } from "./console/console-routes.js";
import { downloads } from "./files/downloads.js";
import { uploads } from "./files/uploads.js";
import { graphServer } from "./graph/graph-server.js";
import { subgraphPools } from "./graph/subgraph-pools.js";
import { closeServer } from "./http/close-server.js";
import { graphRoute } from "./http/graph-route.js";
import { httpServer } from "./http/http-server.js";
import { identity } from "./http/identity.js";
import { limiters } from "./http/limiters.js";
import { operatorRoutes } from "./http/operator-routes.js";
import { publicRoutes } from "./public/public-routes.js";
import { queueScreens } from "./queues/queue-screens.js";
import { hospitalRoutes } from "./sign-in/hospital-routes.js";

export type Gateway = {
  readonly url: string;
  /** Finishes the requests in flight, then lets go of subgraphs, Redis and files. */
  stop(): Promise<void>;
};

/** Starts the one endpoint: the graph, uploads and downloads, the console, the queue screens, health and metrics. */
export async function startGateway(config: Config, log: Logger): Promise<Gateway> {
  const pools = subgraphPools(config.subgraphs, config.subgraphTimeoutMs);
  const files = openFiles(config.filesUrl);
  const server = httpServer(config.trustedProxies, log);
  const limits = await limiters(server, config.redisUrl, config.rates, log);
  const verifier = accessTokenVerifier(config.jwksUrl);
  const graph = await graphServer(config, pools, limits, log);
  const asking = identity(verifier, limits);

  await server.register(operatorRoutes(pools));
  await server.register(graphRoute(graph.apollo, asking));
  await server.register(uploads(files, asking));
  await server.register(downloads(files, config.filesSecret, limits));
  const { apollo } = graph;
  const { redisUrl, signedInPath } = config;
  await server.register(hospitalRoutes({ apollo, limits, signedInPath }));
  await server.register(publicRoutes({ apollo, limits }));
  await server.register(queueScreens({ apollo, verifier, limits, redisUrl, log }), {
    prefix: "/queues",
  });
  if (config.console !== null) await server.register(consoleRoutes(config.console, limits));
  await server.listen({ host: config.host, port: config.port });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    async stop() {
      await closeServer(server);
      await graph.stop();
      await pools.close();
      limits.close();
    },
  };
}
