import { performance } from "node:perf_hooks";
import { interrupted } from "../local/interrupted.mjs";
import { foreign } from "./foreign.mjs";

const { Client } = foreign("gateway", "undici");

/**
 * Asks over some kept-alive connections, each the next thing as soon as it has its answer, for a fixed time.
 * @param {{ origin: string, path: string, headers: Record<string, string>, connections: number, seconds: number,
 *   walk: (connection: number) => Generator<string | { body: string, headers: object }, void, string> }} how
 *   walk: what a connection asks, request after request; it is given each answer. No two connections ask the same.
 * @returns {Promise<number>} answers per second
 */
export async function load({ origin, path, headers, connections, seconds, walk }) {
  const began = performance.now();
  const deadline = began + seconds * 1000;
  let answers = 0;
  const ask = async (connection) => {
    const client = new Client(origin);
    try {
      const walker = walk(connection);
      for (let step = walker.next(); performance.now() < deadline; answers += 1) {
        interrupted.throwIfAborted();
        const request = { path, method: "POST", body: step.value.body ?? step.value };
        const answer = await client.request({
          ...request,
          headers: { "content-type": "application/json", ...headers, ...step.value.headers },
        });
        const text = await answer.body.text();
        if (answer.statusCode !== 200 || text.includes('"errors"'))
          throw new Error(`${origin}${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
        step = walker.next(text);
      }
    } finally {
      await client.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => ask(connection)));
  return answers / ((performance.now() - began) / 1000);
}
