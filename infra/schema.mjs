// Prints the schema of every service into its folder; with --check it compares and exits 1 on drift.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./local/paths.mjs";
import { run } from "./local/run.mjs";
import { services } from "./local/services.mjs";

const check = process.argv.includes("--check");
for (const { name } of services) {
  const program = join(paths.root, "services", name, "dist/print-schema.js");
  const printed = await run(process.execPath, [program], { cwd: paths.root });
  const file = join(paths.root, "services", name, "schema.graphql");
  if (printed.code !== 0) {
    console.error(
      `services/${name} 的图谱无法打印 · the schema of ${name} cannot be printed\n${printed.output}`,
    );
    process.exitCode = 1;
  } else if (!check) writeFileSync(file, printed.output);
  else if (readFileSync(file, "utf8") !== printed.output) {
    console.error(
      `services/${name}/schema.graphql 与代码不一致,请运行 node infra/schema.mjs 并提交 · run node infra/schema.mjs and commit`,
    );
    process.exitCode = 1;
  }
}
