import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { composeSupergraph, type Subgraph } from "./compose-supergraph.js";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    out: { type: "string", default: join(root, "gateway/supergraph.graphql") },
  },
});

const subgraphs: Subgraph[] = readdirSync(join(root, "services"))
  .sort()
  .map((name) => ({ name, path: join(root, "services", name, "schema.graphql") }))
  .filter(({ path }) => existsSync(path))
  .map(({ name, path }) => ({ name, sdl: readFileSync(path, "utf8") }));

const composed = composeSupergraph(subgraphs);
if (!composed.ok) fail(`The subgraphs do not fit together:\n- ${composed.error.join("\n- ")}`);
else if (!values.check) write(composed.value);
else if (!existsSync(values.out) || readFileSync(values.out, "utf8") !== composed.value)
  fail(
    `${values.out} is not what the services' schemas compose to; run node gateway/dist/compose.js.`,
  );

/** In one step, so that a running gateway never reads half a file. */
function write(sdl: string): void {
  writeFileSync(`${values.out}.new`, sdl);
  renameSync(`${values.out}.new`, values.out);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
