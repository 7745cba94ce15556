import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import type { Http } from "@union/service";
import { executor } from "@union/subgraph";
import type { TestService } from "@union/testing";

type SessionAnswer = {
  readonly __typename?: string;
  readonly challenge?: string;
  readonly isToBeSetUp?: boolean;
  readonly accessToken?: string;
  readonly code?: string;
  readonly message?: string;
};
type SetUp = {
  readonly code?: string;
  readonly recoveryCodes?: readonly string[];
  readonly signIn?: SessionAnswer | null;
};
const step =
  "__typename ... on Session { accessToken expiresAt } ... on SecondFactorNeeded { challenge isToBeSetUp } ... on NewPasswordNeeded { challenge }";
const next = `${step} ... on Refused { code message }`;
const session =
  "__typename ... on Session { accessToken expiresAt } ... on Refused { code message }";

/** A browser that keeps the refresh cookie as browsers do. */
export function aBrowser(service: TestService, headers: Readonly<Record<string, string>> = {}) {
  const execute = executor(service.subgraph.schema);
  let cookie: string | null = null;
  const run = async <T>(
    query: string,
    variables: object = {},
    actor: Actor | null = null,
  ): Promise<T> => {
    const crumb = cookie ? { cookie: `theme=dark; union_refresh=${cookie}` } : {};
    const http = {
      request: { headers: { ...headers, ...crumb } },
      response: {
        setHeader: (_: string, value: string) => {
          cookie = /^union_refresh=([^;]*)/.exec(value)?.[1] || null;
        },
      },
    } as unknown as Http;
    const asked = {
      actor,
      locale: "zh",
      traceId: randomUUID(),
      idempotencyKey: null,
    } as const;
    const { data, errors } = await execute(
      { query, variables: { ...variables } },
      service.contextFor(asked, http),
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data as T;
  };
  return {
    cookie: () => cookie,
    /** Puts a cookie in, as somebody who stole it would. */
    holds: (stolen: string | null) => {
      cookie = stolen;
    },
    signIn: async (login: string, password: string): Promise<SessionAnswer> =>
      (
        await run<{ signIn: SessionAnswer }>(
          `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { ${next} } }`,
          { login, password },
        )
      ).signIn,
    confirm: async (challenge: string, code: string): Promise<SessionAnswer> =>
      (
        await run<{ answer: SessionAnswer }>(
          `mutation($challenge: String!, $code: String!) { answer: confirmSecondFactor(challenge: $challenge, code: $code) { ${next} } }`,
          { challenge, code },
        )
      ).answer,
    begin: async (
      input: object,
      actor: Actor | null = null,
    ): Promise<{ secret?: string; uri?: string; code?: string }> =>
      (
        await run<{ answer: object }>(
          "mutation($input: BeginSecondFactorInput!) { answer: beginSecondFactor(input: $input) { ... on SecondFactorSecret { secret uri } ... on Refused { code message } } }",
          { input },
          actor,
        )
      ).answer,
    finish: async (input: object, actor: Actor | null = null): Promise<SetUp> =>
      (
        await run<{ answer: SetUp }>(
          `mutation($input: FinishSecondFactorInput!) { answer: finishSecondFactor(input: $input) { ... on SecondFactorSetUp { recoveryCodes signIn { ${step} } } ... on Refused { code message } } }`,
          { input },
          actor,
        )
      ).answer,
    chooseNewPassword: async (challenge: string, password: string): Promise<SessionAnswer> =>
      (
        await run<{ answer: SessionAnswer }>(
          `mutation($challenge: String!, $password: String!) { answer: chooseNewPassword(challenge: $challenge, password: $password) { ${next} } }`,
          { challenge, password },
        )
      ).answer,
    changePassword: async (
      actor: Actor,
      current: string,
      password: string,
    ): Promise<{ id?: string; code?: string }> =>
      (
        await run<{ answer: object }>(
          "mutation($current: String!, $password: String!) { answer: changePassword(current: $current, password: $password) { ... on PasswordChanged { id } ... on Refused { code message } } }",
          { current, password },
          actor,
        )
      ).answer,
    run,
    refresh: async (): Promise<SessionAnswer> =>
      (await run<{ refreshSession: SessionAnswer }>(`mutation { refreshSession { ${session} } }`))
        .refreshSession,
    signOut: () => run<{ signOut: boolean }>("mutation { signOut }"),
  };
}
