import { setTimeout as pause } from "node:timers/promises";
import { isRunning } from "./is-running.mjs";

const patience = 10_000;

/**
 * Ends exactly the process that was recorded: asks first, insists after ten seconds.
 * @param {{ pid: number, startedAt: string } | null} recorded
 * @returns {Promise<boolean>} whether it was still running
 */
export async function endProcess(recorded) {
  if (!isRunning(recorded)) return false;
  process.kill(recorded.pid, "SIGTERM");
  const deadline = Date.now() + patience;
  while (isRunning(recorded)) {
    if (Date.now() > deadline) process.kill(recorded.pid, "SIGKILL");
    await pause(50);
  }
  return true;
}
