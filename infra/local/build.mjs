import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildConsole } from "./build-console.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { must } from "./must.mjs";
import { paths } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { say } from "./say.mjs";
import { services } from "./services.mjs";
import { tool } from "./tools.mjs";
import { writeFile } from "./write-file.mjs";

const composer = join(paths.root, "gateway/dist/compose.js");
const supergraph = join(paths.root, "gateway/supergraph.graphql");
const api = join(paths.root, "gateway/schema.graphql");
const note = join(paths.local, "composed.json");

/** Compiles what has changed, composes the supergraph if a subgraph's schema has, and builds the console. */
export async function build() {
  say("编译", "compiling");
  await must("tsc -b", tool("tsc"), ["-b"]);
  const inputs = services.map(({ name }) => join(paths.root, "services", name, "schema.graphql"));
  const current = () => fingerprint([...inputs, composer, supergraph, api]);
  if (!existsSync(supergraph) || readJson(note)?.composed !== current()) {
    say("合成联邦图", "composing the supergraph");
    await must("node gateway/dist/compose.js", process.execPath, [composer]);
    writeFile(note, JSON.stringify({ composed: current() }));
  }
  await buildConsole();
}
