import { Pool } from "undici";

export type SubgraphPool = {
  readonly name: string;
  readonly pool: Pool;
  /** Path of the graph on that service. */
  readonly path: string;
};

export type SubgraphPools = {
  /** The pool of a service; throws for a name without a URL. */
  get(name: string): SubgraphPool;
  /** Whether each service says that it is up. */
  health(): Promise<Record<string, "up" | "down">>;
  close(): Promise<void>;
};

/** One pool of kept-alive connections per service. */
export function subgraphPools(
  urls: Readonly<Record<string, string>>,
  timeoutMs: number,
): SubgraphPools {
  const pools = new Map<string, SubgraphPool>();
  for (const [name, url] of Object.entries(urls)) {
    const { origin, pathname: path } = new URL(url);
    const pool = new Pool(origin, {
      connections: 64,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      connect: { timeout: 2_000 },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    pools.set(name, { name, pool, path });
  }
  return {
    get(name) {
      const found = pools.get(name);
      if (!found) throw new Error(`SUBGRAPH_URLS has no address for the service ${name}`);
      return found;
    },
    async health() {
      const states = [...pools.values()].map(async ({ name, pool }) => [name, await stateOf(pool)]);
      return Object.fromEntries(await Promise.all(states)) as Record<string, "up" | "down">;
    },
    async close() {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()));
    },
  };
}

async function stateOf(pool: Pool): Promise<"up" | "down"> {
  try {
    const signal = AbortSignal.timeout(2_000);
    const { statusCode, body } = await pool.request({ path: "/health", method: "GET", signal });
    await body.dump();
    return statusCode === 200 ? "up" : "down";
  } catch {
    return "down";
  }
}
