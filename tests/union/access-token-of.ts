import type { WholeUnion } from "./whole-union.js";
import { password } from "./whole-union.js";

/** The access token that a sign-in gives, for those who knock elsewhere than at the gateway. */
export async function accessTokenOf(union: WholeUnion, login: string): Promise<string> {
  const mutation = `mutation($login: String!, $password: String!) {
    signIn(login: $login, password: $password) { ... on Session { accessToken } } }`;
  const { signIn } = await union
    .as(null)
    .ask<{ signIn: { accessToken: string } }>(mutation, { login, password });
  return signIn.accessToken;
}
