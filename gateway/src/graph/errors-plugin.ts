import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { queryMistake } from "@union/kernel";
import type { Logger } from "@union/observability";
import type { GraphQLFormattedError } from "graphql";
import { sentences } from "../http/sentences.js";
import { say } from "../locale.js";
import type { GraphContext } from "./graph-context.js";
import { publicError } from "./public-error.js";
import { queryLimits } from "./query-limits.js";

/** Logs accidents with the trace id, and says to the client in his language what {@link publicError} left of them. */
export function errorsPlugin(log: Logger): ApolloServerPlugin<GraphContext> {
  const listener: GraphQLRequestListener<GraphContext> = {
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) {
        if (publicError(error.toJSON()).extensions?.["code"] !== "INTERNAL") continue;
        const { traceId } = contextValue;
        log.error({ traceId, path: error.path, err: error.originalError ?? error }, "unexpected");
      }
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== "single") return;
      // The executor's own remarks on nulls are no part of the graph.
      delete response.body.singleResult.extensions?.["valueCompletion"];
      const { errors } = response.body.singleResult;
      if (!errors) return;
      response.body.singleResult.errors = errors.map((error) => told(error, contextValue));
    },
  };
  return {
    requestDidStart: async () => listener,
    unexpectedErrorProcessingRequest: async ({ error, requestContext }) =>
      log.error({ traceId: requestContext.contextValue.traceId, err: error }, "unexpected"),
  };
}

function told(
  error: GraphQLFormattedError,
  { locale, traceId }: GraphContext,
): GraphQLFormattedError {
  const code = error.extensions?.["code"];
  if (code === "INTERNAL") {
    const message = say(sentences.INTERNAL, locale);
    return { ...error, message, extensions: { traceId, ...error.extensions } };
  }
  if (code === "GRAPHQL_PARSE_FAILED" && /tokens\. Parsing aborted/.test(error.message))
    return { message: say(tooLong, locale), extensions: { code: "QUERY_TOO_LARGE" } };
  return isOfTheQuery(code, error.message)
    ? { ...error, message: say(queryMistake(error.message), locale) }
    : error;
}

/** Whether a remark is the library's own, on a query or variables that do not fit the schema; services word theirs themselves. */
const isOfTheQuery = (code: unknown, message: string): boolean =>
  code === "GRAPHQL_PARSE_FAILED" ||
  code === "GRAPHQL_VALIDATION_FAILED" ||
  (code === "BAD_USER_INPUT" && message.startsWith('Variable "$'));

const tooLong = {
  zh: `查询超过 ${queryLimits.tokens} 个词，请分成几次查询。`,
  en: `The query has more than ${queryLimits.tokens} tokens; ask in several queries.`,
};
