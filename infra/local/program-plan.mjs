import { join } from "node:path";
import { paths } from "./paths.mjs";

const patience = 60_000;
const answersWithin = 2_000;

/** Left to itself V8 lets a busy program grow to three times what it holds; this costs an import about an eighth more of its time. */
const boundedGarbage = "--heap-growing-percent=40";

const isHealthy = async (port) => {
  try {
    const signal = AbortSignal.timeout(answersWithin);
    return (await fetch(`http://127.0.0.1:${port}/health`, { signal })).ok;
  } catch {
    return false;
  }
};

/**
 * How one of our own Node programs is started: it is ready when its /health says so.
 * @param {{ name: string, program: string, port: number, env: NodeJS.ProcessEnv }} what program: path in the checkout
 * @returns {import("./server.mjs").Plan}
 */
export const programPlan = ({ name, program, port, env }) => ({
  name,
  command: process.execPath,
  args: ["--enable-source-maps", boundedGarbage, join(paths.root, program)],
  logFile: join(paths.logs, `${name}.log`),
  env: { ...env, PORT: String(port) },
  isReady: () => isHealthy(port),
  patience,
});
