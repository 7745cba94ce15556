import { freePort } from "./ports.mjs";
import { say } from "./say.mjs";

/**
 * A free port for each name, its preferred one if that is free.
 * @param {Record<string, number>} preferred
 * @returns {Promise<Record<string, number>>}
 */
export async function choosePorts(preferred) {
  const chosen = {};
  for (const [name, wish] of Object.entries(preferred)) {
    const port = await freePort(wish, new Set(Object.values(chosen)));
    if (port !== wish) {
      say(
        `端口 ${wish} 已被占用，${name} 改用 ${port}`,
        `port ${wish} is taken, ${name} takes ${port} instead`,
      );
    }
    chosen[name] = port;
  }
  return chosen;
}
