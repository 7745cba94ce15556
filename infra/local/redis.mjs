import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";
import { requireBinary } from "./require-binary.mjs";

const patience = 30_000;

/**
 * Prepares a private Redis on loopback.
 * @param {{ folder: string, port: number, password: string, use: "local" | "tests", logFile: string }} wanted
 *   password: letters, digits, - and _ only
 * @returns {{ plan: import("./server.mjs").Plan, url: string }}
 */
export function prepareRedis({ folder, port, password, use, logFile }) {
  const command = requireBinary("redis-server");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings = join(folder, "redis.conf");
  writeFileSync(
    settings,
    [
      `include "${join(paths.settings, "redis", "common.conf")}"`,
      `include "${join(paths.settings, "redis", `${use}.conf`)}"`,
      `port ${port}`,
      `dir "${folder}"`,
      `requirepass ${password}`,
      "",
    ].join("\n"),
    { mode: 0o600 },
  );
  return {
    plan: {
      name: "redis",
      command,
      args: [settings],
      logFile,
      isReady: (server) => server.output().includes("Ready to accept connections"),
      patience,
    },
    url: `redis://:${password}@127.0.0.1:${port}/`,
  };
}
