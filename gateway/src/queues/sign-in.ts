import type { ApolloServer } from "@apollo/server";
import { err, ok, type Result } from "@union/kernel";
import { type GraphContext, graphContext } from "../graph/graph-context.js";
import type { Asker } from "../http/asker.js";

type Data = {
  readonly signIn?: { readonly accessToken?: string; readonly message?: string } | null;
};
/** Why nobody was signed in: words for the person, and the HTTP status that goes with them. */
export type NotSignedIn = { readonly message: string; readonly status: number };

const operation = `mutation SignInToQueues($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ... on Session { accessToken }
    ... on Refused { message }
  }
}`;

/**
 * An access token for a login and its password, through the graph like everybody's: its limits, locks and audit hold here
 * too. The refresh token that comes along is dropped, so nothing outlives the access token.
 */
export async function signIn(
  apollo: ApolloServer<GraphContext>,
  asker: Asker,
  credentials: { readonly login: string; readonly password: string },
): Promise<Result<string, NotSignedIn>> {
  const { body, http } = await apollo.executeOperation<Data>(
    { query: operation, variables: credentials },
    { contextValue: graphContext(asker, () => undefined) },
  );
  if (body.kind !== "single") throw new Error("the graph answered a sign-in in parts");
  const { data, errors } = body.singleResult;
  const { accessToken, message } = data?.signIn ?? {};
  if (accessToken) return ok(accessToken);
  if (message) return err({ message, status: 401 });
  return err({ message: errors?.[0]?.message ?? "", status: http.status ?? 503 });
}
