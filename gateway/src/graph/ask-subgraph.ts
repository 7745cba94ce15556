import type { SubgraphPool } from "./subgraph-pools.js";

/** The answer of a service: a GraphQL response, and the cookies it sets. */
export type SubgraphAnswer = {
  readonly body: { readonly data?: unknown; readonly errors?: unknown };
  readonly cookies: string[];
};

/** The service did not answer, or not with a GraphQL response. `reason` is for operators. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  constructor(
    readonly service: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** Sends one signed request to a service; rejects with {@link NoAnswer}, at the latest after `timeoutMs`. */
export async function askSubgraph(
  { name, pool, path }: SubgraphPool,
  headers: Record<string, string>,
  body: string,
  timeoutMs: number,
): Promise<SubgraphAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error("timed out")), timeoutMs);
  try {
    const { signal } = abort;
    const answer = await pool.request({ path, method: "POST", headers, body, signal });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new NoAnswer(name, `answered ${answer.statusCode}`);
    return { body: readResponse(name, text), cookies: listOf(answer.headers["set-cookie"]) };
  } catch (thrown) {
    if (thrown instanceof NoAnswer) throw thrown;
    throw new NoAnswer(name, thrown instanceof Error ? thrown.message : "broke off");
  } finally {
    clearTimeout(timer);
  }
}

function readResponse(name: string, text: string): SubgraphAnswer["body"] {
  const body: unknown = JSON.parse(text);
  if (typeof body === "object" && body !== null && ("data" in body || "errors" in body))
    return body;
  throw new NoAnswer(name, "answered no GraphQL response");
}

const listOf = (header: string | string[] | undefined): string[] =>
  header === undefined ? [] : Array.isArray(header) ? header : [header];
