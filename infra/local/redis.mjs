import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.mjs";
import { requireBinary } from "./require-binary.mjs";
import { Server } from "./server.mjs";

const patience = 30_000;

/**
 * Starts a private Redis on loopback and waits until it takes connections.
 * @param {{ folder: string, port: number, password: string, use: "local" | "tests", logFile: string,
 *   onStart?: (server: Server) => void }} plan password: letters, digits, - and _ only
 */
export async function startRedis({ folder, port, password, use, logFile, onStart }) {
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
  const server = new Server({ name: "redis", command, args: [settings], logFile });
  onStart?.(server);
  await server.ready(() => server.output().includes("Ready to accept connections"), patience);
  return { server, url: `redis://:${password}@127.0.0.1:${port}/` };
}
