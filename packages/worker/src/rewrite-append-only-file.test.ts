import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { rewriteAppendOnlyFile } from "./rewrite-append-only-file.js";
import { eventually } from "./test-waiting.js";

let folder: string;
let server: ReturnType<typeof spawn>;
let redis: Redis;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aof-"));
  const socket = join(folder, "redis.sock");
  const settings = ["--port", "0", "--unixsocket", socket, "--dir", folder];
  server = spawn("redis-server", [...settings, "--appendonly", "yes"], { stdio: "ignore" });
  redis = new Redis(socket, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  redis.on("error", () => undefined);
  await redis.ping();
});
afterAll(async () => {
  redis.disconnect();
  server.kill();
  await once(server, "exit");
  await rm(folder, { recursive: true });
});

const kept = async (): Promise<string> => {
  const names = await readdir(join(folder, "appendonlydir"));
  const texts = names.map((name) =>
    readFile(join(folder, "appendonlydir", name), "latin1").catch(() => ""),
  );
  return (await Promise.all(texts)).join("\n");
};

test("PI-R10 what was deleted goes from the append-only file of Redis too", async () => {
  await redis.set("job", "CANARY-4711");
  await eventually(async () => (await kept()).includes("CANARY-4711"));
  await redis.del("job");
  await rewriteAppendOnlyFile(redis);
  await eventually(async () => !(await kept()).includes("CANARY-4711"));
});
