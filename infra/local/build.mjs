import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { paths } from "./paths.mjs";
import { readJson } from "./read-json.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { services } from "./services.mjs";
import { tool } from "./tools.mjs";
import { Trouble } from "./trouble.mjs";
import { writeFile } from "./write-file.mjs";

const composer = join(paths.root, "gateway/dist/compose.js");
const supergraph = join(paths.root, "gateway/supergraph.graphql");
const api = join(paths.root, "gateway/schema.graphql");
const note = join(paths.local, "composed.json");

/** Compiles what has changed, and composes the supergraph if a subgraph's schema has. */
export async function build() {
  say("编译", "compiling");
  await must("tsc -b", tool("tsc"), ["-b"]);
  const inputs = services.map(({ name }) => join(paths.root, "services", name, "schema.graphql"));
  const current = () => fingerprint([...inputs, composer, supergraph, api]);
  if (existsSync(supergraph) && readJson(note)?.composed === current()) return;
  say("合成联邦图", "composing the supergraph");
  await must("node gateway/dist/compose.js", process.execPath, [composer]);
  writeFile(note, JSON.stringify({ composed: current() }));
}

async function must(words, command, args) {
  const done = await run(command, args, { cwd: paths.root });
  if (done.code === 0) return;
  throw new Trouble({
    what: { zh: `${words} 没有成功`, en: `${words} failed` },
    why: done.tail,
    todo: {
      zh: `请按上面的提示修改代码，再运行：${words}`,
      en: `Mend the code as it says above, then run: ${words}`,
    },
  });
}
