import { paths } from "../local/paths.mjs";
import { run } from "../local/run.mjs";
import { tool } from "../local/tools.mjs";

/** Compiles what has changed: what is measured is the built code. */
export async function build() {
  const { code, tail } = await run(tool("tsc"), ["-b"], { cwd: paths.root });
  if (code !== 0) throw new Error(`tsc -b\n${tail}`);
}
