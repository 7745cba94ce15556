import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const house = resolve(__dirname, "../..");
const tool = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

export const configPath = join(house, ".dependency-cruiser.cjs");
export const houseRoot = house;

type Report = {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
};

/** Reads every import under a root with the house's own rules. */
export function cruise(root: string): Report {
  const folders = ["packages", "services", "gateway"];
  const answer = spawnSync(
    process.execPath,
    [tool, ...folders, "--config", configPath, "--output-type", "json"],
    { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  if (!answer.stdout.startsWith("{")) throw new Error(answer.stderr || answer.stdout);
  return JSON.parse(answer.stdout) as Report;
}
