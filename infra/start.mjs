/**
 * `npm start`: the whole union on this machine, with a year of demo data. Stays up until Ctrl-C;
 * `npm start -- --once` stops again as soon as everything has been seen to work.
 */
import { once } from "node:events";
import { join } from "node:path";
import { freshLogs } from "./local/fresh-logs.mjs";
import { heedInterrupts, interrupted } from "./local/interrupted.mjs";
import { takeLock } from "./local/lock.mjs";
import { paths } from "./local/paths.mjs";
import { preflight } from "./local/preflight.mjs";
import { Processes } from "./local/processes.mjs";
import { Records } from "./local/records.mjs";
import { say } from "./local/say.mjs";
import { startUnion } from "./local/start-union.mjs";
import { troubleText } from "./local/trouble-text.mjs";

/** Everything between having the checkout to ourselves and giving it back. */
async function run() {
  const records = new Records(paths.runs);
  const leftovers = (await records.endLeftovers()).join(", ");
  if (leftovers)
    say(`已结束上次遗留的进程：${leftovers}`, `ended what an earlier start left running`);
  freshLogs(paths.logs);
  const processes = new Processes(records);
  try {
    const { address, logins, password } = await startUnion(processes);
    console.log(
      `\n  ${address}  ← 用浏览器打开 · open in a browser\n  ${address}/graphql\n\n${logins}\n\n  密码 · password: ${password}\n`,
    );
    if (process.argv.includes("--once")) return;
    say("已就绪，按 Ctrl-C 停止", "ready; press Ctrl-C to stop");
    if (!interrupted.aborted) await once(interrupted, "abort");
  } finally {
    say("正在停止", "stopping");
    await processes.stop();
  }
}

heedInterrupts();
let exitCode = 0;
try {
  await preflight();
  const release = takeLock(join(paths.local, "start.lock"));
  await run().finally(release);
} catch (error) {
  exitCode = 1;
  if (!interrupted.aborted) console.error(`\n${troubleText(error)}\n`);
}
process.exit(exitCode);
