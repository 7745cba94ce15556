import type { ApolloServer } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type GraphContext, graphContext } from "../graph/graph-context.js";
import { localeOf } from "../locale.js";

/** What a step of a sign-in answered: data of its one field, or words for the person with the HTTP status that goes with them. */
export type GraphAnswer<T> =
  | { readonly data: T }
  | { readonly message: string; readonly status: number };

/** Asks the graph in the name of a browser that is not signed in: its limits, locks and audit hold here too. Cookies go out with the page. */
export async function askGraph<T>(
  apollo: ApolloServer<GraphContext>,
  request: FastifyRequest,
  reply: FastifyReply,
  query: string,
  variables: Readonly<Record<string, string | number>> = {},
): Promise<GraphAnswer<T>> {
  const asker = {
    actor: null,
    traceId: request.id,
    locale: localeOf(request.headers["accept-language"]),
    http: request,
  };
  const setCookies = (cookies: string[]) => void reply.header("set-cookie", cookies);
  const { body, http } = await apollo.executeOperation<{ done?: T | null }>(
    { query, variables },
    { contextValue: graphContext(asker, setCookies) },
  );
  if (body.kind !== "single") throw new Error("the graph answered a sign-in in parts");
  const { data, errors } = body.singleResult;
  if (data?.done) return { data: data.done };
  return { message: errors?.[0]?.message ?? "", status: http.status ?? 503 };
}
