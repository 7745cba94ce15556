import { join } from "node:path";
import { buildConsole } from "../local/build-console.mjs";
import { paths } from "../local/paths.mjs";
import { run } from "../local/run.mjs";
import { tool } from "../local/tools.mjs";
import { troubleText } from "../local/trouble-text.mjs";
import { jest } from "./jest.mjs";

/** turbo asks nobody, tells nobody and leaves no daemon behind. */
const quiet = {
  ...process.env,
  DO_NOT_TRACK: "1",
  TURBO_DAEMON: "0",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};
const at = { cwd: paths.root, env: quiet };
const node = (program, ...args) => run(process.execPath, [join(paths.root, program), ...args], at);

const biome = (verb) => (changes) => {
  if (changes === null) return run(tool("biome"), [verb], at);
  if (changes.files.length === 0) return { code: 0, output: "" };
  const onlyKnown = ["--files-ignore-unknown=true", "--no-errors-on-unmatched"];
  return run(tool("biome"), [verb, ...onlyKnown, ...changes.files], at);
};

const architecture = async () => {
  const rooms = ["packages", "services", "gateway", "console"];
  const rules = await run(tool("depcruise"), ["--config", ".dependency-cruiser.cjs", ...rooms], at);
  const walls = await run(tool("turbo"), ["boundaries"], at);
  return { code: rules.code || walls.code, output: rules.output + walls.output };
};

/** The types beside the console's operations are those of the graph, and its pages can be built. */
const consolePages = async () => {
  const folder = join(paths.root, "console");
  const args = ["--config", "codegen.ts", "--check"];
  const documents = await run(tool("graphql-codegen"), args, { ...at, cwd: folder });
  if (documents.code !== 0) return documents;
  try {
    await buildConsole();
    return { code: 0, output: "" };
  } catch (error) {
    return { code: 1, output: troubleText(error) };
  }
};

/**
 * The whole truth about a state of the code, step by step. Each takes the changes to look at, or null for all.
 * @type {Record<string, (changes: { since: string, files: string[] } | null) =>
 *   Promise<{ code: number, output: string, passed?: number, failed?: number }>>}
 */
export const steps = {
  types: () => run(tool("tsc"), ["-b"], at),
  lint: biome("lint"),
  format: biome("format"),
  architecture,
  composition: () => node("gateway/dist/compose.js", "--check"),
  schema: () => node("infra/schema.mjs", "--check"),
  console: consolePages,
  tests: (changes) => jest(changes ? [`--changedSince=${changes.since}`, "--passWithNoTests"] : []),
};
