import { randomUUID } from "node:crypto";
import type { Http } from "@union/service";
import { executor } from "@union/subgraph";
import type { TestService } from "@union/testing";

type SessionAnswer = {
  readonly accessToken?: string;
  readonly code?: string;
  readonly message?: string;
};
const session =
  "__typename ... on Session { accessToken expiresAt } ... on Refused { code message }";

/** A browser that keeps the refresh cookie as browsers do. */
export function aBrowser(service: TestService) {
  const execute = executor(service.subgraph.schema);
  let cookie: string | null = null;
  const run = async <T>(query: string, variables: object = {}): Promise<T> => {
    const http = {
      request: { headers: cookie ? { cookie: `theme=dark; union_refresh=${cookie}` } : {} },
      response: {
        setHeader: (_: string, value: string) => {
          cookie = /^union_refresh=([^;]*)/.exec(value)?.[1] || null;
        },
      },
    } as unknown as Http;
    const asked = {
      actor: null,
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
          `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { ${session} } }`,
          { login, password },
        )
      ).signIn,
    refresh: async (): Promise<SessionAnswer> =>
      (await run<{ refreshSession: SessionAnswer }>(`mutation { refreshSession { ${session} } }`))
        .refreshSession,
    signOut: () => run<{ signOut: boolean }>("mutation { signOut }"),
  };
}
