import { performance } from "node:perf_hooks";

const seconds = () => `${(performance.now() / 1000).toFixed(1)} s`.padStart(8);

/**
 * One line of progress with the time since the command began.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`${seconds()}  ${zh} · ${en}`);
}
