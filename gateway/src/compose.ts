import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { apiSchema } from "./api-schema.js";
import { composeSupergraph, type Subgraph } from "./compose-supergraph.js";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    out: { type: "string", default: join(root, "gateway/supergraph.graphql") },
    api: { type: "string", default: join(root, "gateway/schema.graphql") },
  },
});

const subgraphs: Subgraph[] = readdirSync(join(root, "services"))
  .sort()
  .map((name) => ({ name, path: join(root, "services", name, "schema.graphql") }))
  .filter(({ path }) => existsSync(path))
  .map(({ name, path }) => ({ name, sdl: readFileSync(path, "utf8") }));

const composed = composeSupergraph(subgraphs);
if (!composed.ok) fail(`The subgraphs do not fit together:\n- ${composed.error.join("\n- ")}`);
else {
  const files = { [values.out]: composed.value, [values.api]: apiSchema(composed.value) };
  for (const [file, sdl] of Object.entries(files)) (values.check ? compare : write)(file, sdl);
}

function compare(file: string, sdl: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === sdl) return;
  fail(`${file} is not what the services' schemas compose to; run node gateway/dist/compose.js.`);
}

/** In one step, so that a running gateway never reads half a file. */
function write(file: string, sdl: string): void {
  writeFileSync(`${file}.new`, sdl);
  renameSync(`${file}.new`, file);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
