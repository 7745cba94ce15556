import type { GraphQLDataSource } from "@apollo/gateway";
import type { Logger } from "@union/observability";
import { say } from "../locale.js";
import { askSubgraph, NoAnswer } from "./ask-subgraph.js";
import { forwardedHeaders, sessionService } from "./forwarded-headers.js";
import type { GraphContext } from "./graph-context.js";
import { serviceName } from "./service-name.js";
import type { SubgraphPool } from "./subgraph-pools.js";

/** Requests that may wait for one service; more would only wait longer than anybody does. */
const mostWaiting = 512;

/**
 * Asks one service over its pool. A service that does not answer gives an error that says so, and no data: the other
 * services' part of the answer still reaches the client.
 */
export function subgraphSource(
  target: SubgraphPool,
  settings: { readonly gatewaySecret: string; readonly subgraphTimeoutMs: number },
  log: Logger,
): GraphQLDataSource<GraphContext> {
  let waiting = 0;
  const ask = async (context: GraphContext, body: string) => {
    if (waiting >= mostWaiting) throw new NoAnswer(target.name, "has too many requests waiting");
    waiting += 1;
    const headers = forwardedHeaders(settings.gatewaySecret, target.name, context, body);
    return askSubgraph(target, headers, body, settings.subgraphTimeoutMs).finally(() => {
      waiting -= 1;
    });
  };
  return {
    async process({ request: { query, variables, operationName }, context }) {
      const asker = context as GraphContext;
      if (asker.planOnly) return { data: null };
      try {
        const answer = await ask(asker, JSON.stringify({ query, variables, operationName }));
        if (target.name === sessionService && answer.cookies.length > 0)
          asker.setCookies(answer.cookies);
        return answer.body as Awaited<ReturnType<GraphQLDataSource["process"]>>;
      } catch (thrown) {
        if (!(thrown instanceof NoAnswer)) throw thrown;
        const { service, message: reason } = thrown;
        log.error({ traceId: asker.traceId, service, reason }, "a service did not answer");
        return { errors: [unavailable(service, asker)] };
      }
    },
  };
}

const unavailable = (service: string, { locale, traceId }: GraphContext) => {
  const name = say(serviceName(service), locale);
  const message = say(
    {
      zh: `“${name}”服务暂时无法应答，这部分内容没有显示；请稍后再试，如仍不行请把编号 ${traceId} 告诉系统管理员。`,
      en: `The ${name} service cannot answer for the moment, so its part is missing; try again shortly, and report the number ${traceId} if it stays so.`,
    },
    locale,
  );
  return { message, extensions: { code: "SERVICE_UNAVAILABLE", service, traceId } };
};
