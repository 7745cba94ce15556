import { randomUUID } from "node:crypto";
import type { Http } from "@union/service";
import { executor, type Locale } from "@union/subgraph";
import type { TestService } from "@union/testing";

type Answer = {
  readonly __typename: string;
  readonly address?: string;
  readonly accessToken?: string;
  readonly challenge?: string;
  readonly isToBeSetUp?: boolean;
  readonly code?: string;
  readonly message?: string;
};

/** A browser on its way through the hospital's sign-in, with all its cookies. */
export function hospitalBrowser(service: TestService, locale: Locale = "zh") {
  const execute = executor(service.subgraph.schema);
  const cookies = new Map<string, string>();
  const lines: string[] = [];
  const ask = async <Data>(
    query: string,
    variables: Record<string, string> = {},
  ): Promise<Data> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const setHeader = (_: string, line: string) => {
      lines.push(line);
      const [, name = "", value = ""] = /^(\w+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    };
    const headers = { cookie, "x-forwarded-proto": "https" };
    const http = { request: { headers }, response: { setHeader } } as unknown as Http;
    const asked = { actor: null, locale, traceId: randomUUID(), idempotencyKey: null };
    const { data, errors } = await execute({ query, variables }, service.contextFor(asked, http));
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data as Data;
  };
  const run = async (query: string, variables: Record<string, string> = {}): Promise<Answer> =>
    (await ask<{ done: Answer }>(query, variables)).done;
  return {
    cookies,
    /** Cookies as they were set, with their attributes. */
    lines,
    /** What the door learns before anybody signs in. */
    ways: () => ask<object>("{ signInWays { hospitalAccount } }"),
    begin: () =>
      run(
        "mutation { done: beginHospitalSignIn { __typename ... on HospitalSignInBegun { address } ... on Refused { code message } } }",
      ),
    finish: (answer: string) =>
      run(
        `mutation($answer: String!) { done: finishHospitalSignIn(answer: $answer) { __typename ... on Session { accessToken }
          ... on SecondFactorNeeded { challenge isToBeSetUp } ... on NewPasswordNeeded { challenge } ... on Refused { code message } } }`,
        { answer },
      ),
  };
}
