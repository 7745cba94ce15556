import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Actor, Clock } from "@union/kernel";
import { type OpenService, openService, type ServiceParts } from "@union/service";
import { executor, type Locale } from "@union/subgraph";
import { testDatabase } from "./test-database.js";
import { testSecrets } from "./test-secrets.js";

type Ask = { readonly idempotencyKey?: string; readonly locale?: Locale };
// Answers are read by their field names, which only the schema knows.
type Answer = {
  readonly data: Record<string, never>;
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];
};

/** A service on a real database that is asked without HTTP, as its gateway would ask it. */
export type TestService = OpenService & {
  /** Data and errors of an operation by an actor; null asks as nobody. */
  try(
    actor: Actor | null,
    query: string,
    variables?: Record<string, unknown>,
    ask?: Ask,
  ): Promise<Answer>;
  /** Data of an operation that must succeed. */
  ask<T = Record<string, never>>(
    actor: Actor | null,
    query: string,
    variables?: Record<string, unknown>,
    ask?: Ask,
  ): Promise<T>;
};

type TestServiceOptions = {
  readonly clock?: Clock;
  /** Which database of this worker; that of the service where absent. A second one holds copies. */
  readonly database?: string;
};

export async function testService(
  parts: ServiceParts,
  { database = parts.name, ...options }: TestServiceOptions = {},
): Promise<TestService> {
  const folder = await mkdtemp(join(tmpdir(), "union-test-"));
  const service = await openService(
    parts,
    {
      host: "127.0.0.1",
      port: 0,
      databaseUrl: await testDatabase(database),
      redisUrl: process.env["REDIS_URL"] ?? "",
      gatewaySecret: testSecrets.gatewaySecret,
      jwksUrl: "http://127.0.0.1:1/jwks.json",
      dataKey: testSecrets.dataKey,
      filesUrl: pathToFileURL(folder).toString(),
      filesSecret: testSecrets.filesSecret,
      logLevel: process.env["TEST_LOG_LEVEL"] ?? "silent",
    },
    options,
  );
  const execute = executor(service.subgraph.schema);
  const run: TestService["try"] = async (
    actor,
    query,
    variables = {},
    { idempotencyKey = null, locale = "zh" } = {},
  ) => {
    const context = service.contextFor(
      { actor, locale, traceId: randomUUID(), idempotencyKey },
      null,
    );
    const { data, errors } = await execute({ query, variables }, context);
    return { data: data as never, errors: (errors ?? []) as never };
  };
  return {
    ...service,
    try: run,
    ask: async <T>(
      actor: Actor | null,
      query: string,
      variables?: Record<string, unknown>,
      ask?: Ask,
    ) => {
      const { data, errors } = await run(actor, query, variables, ask);
      if (errors.length > 0)
        throw new Error(errors.map(({ message }) => message).join("; "), { cause: errors[0] });
      return data as T;
    },
    close: async () => {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
