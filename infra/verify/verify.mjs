import { say } from "../local/say.mjs";
import { steps } from "./steps.mjs";

/**
 * Runs the steps one after the other, all of them even if one fails, and shows what failing ones say.
 * @param {{ only: string[], changes: { since: string, files: string[] } | null }} what
 * @returns {Promise<{ passed: number, failed: number }>} steps, and in place of the tests step its tests
 */
export async function verify({ only, changes }) {
  const total = { passed: 0, failed: 0 };
  for (const name of only) {
    const began = Date.now();
    const {
      code,
      output,
      passed = code === 0 ? 1 : 0,
      failed = code === 0 ? 0 : 1,
    } = await steps[name](changes);
    total.passed += passed;
    total.failed += failed;
    if (code !== 0) console.log(output);
    const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
    say(`${code === 0 ? "✓" : "✗"} ${name}`, took);
  }
  return total;
}
