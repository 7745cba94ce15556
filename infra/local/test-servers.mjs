import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const guardian = fileURLToPath(new URL("./guardian.mjs", import.meta.url));

/**
 * Starts throw-away servers for a test run. They end when `stop` is called or when this process is gone, however it
 * ends: the guardian notices that the pipe between us has closed.
 * @param {("mariadb" | "redis")[]} names
 * @param {"tests" | "local"} [use] whose settings they run with: local writes as carefully as `npm start` does
 * @throws {Error} whose message tells a person what to do
 * @returns {Promise<{ urls: { mariadb?: string, redis?: string }, stop: () => Promise<void> }>}
 */
export async function startTestServers(names, use = "tests") {
  if (names.length === 0) return { urls: {}, stop: async () => {} };
  const child = spawn(process.execPath, [guardian, use, ...names], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  const exited = once(child, "exit");
  let line = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    line += chunk;
    if (line.endsWith("\n")) break;
  }
  const answer = JSON.parse(line || "{}");
  if (answer.urls === undefined) {
    await exited;
    throw new Error(answer.trouble ?? `the test servers did not start: ${line}`);
  }
  child.unref();
  child.stdin.unref();
  return {
    urls: answer.urls,
    stop: async () => {
      child.ref();
      child.stdin.end();
      await exited;
    },
  };
}
