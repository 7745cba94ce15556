import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "../local/paths.mjs";
import { readJson } from "../local/read-json.mjs";
import { run } from "../local/run.mjs";
import { tool } from "../local/tools.mjs";

/** Jest would wait for ever; a test that leaves a connection or a timer behind has failed. */
const leftSomethingRunning = "Jest did not exit one second after";

/**
 * Runs Jest, showing its output as it comes.
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string, passed: number, failed: number }>} tests; a test file that
 *   could not be run counts as one failed test, and so does a Jest that left no report
 */
export async function jest(args) {
  const folder = await mkdtemp(join(tmpdir(), "union-jest-"));
  try {
    const report = join(folder, "report.json");
    const done = await run(tool("jest"), [...args, "--json", `--outputFile=${report}`], {
      cwd: paths.root,
      show: true,
      endAt: leftSomethingRunning,
    });
    const told = readJson(report);
    const passed = told?.numPassedTests ?? 0;
    const failed = told ? told.numFailedTests + told.numRuntimeErrorTestSuites : 1;
    return { code: done.code, output: "", passed, failed: failed || (done.code === 0 ? 0 : 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
