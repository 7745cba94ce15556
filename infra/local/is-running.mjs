import { processIdentity } from "./process-identity.mjs";

/**
 * Whether the very process that was recorded is still there.
 * @param {{ pid: number, startedAt: string } | null} recorded
 */
export function isRunning(recorded) {
  if (recorded === null) return false;
  return processIdentity(recorded.pid)?.startedAt === recorded.startedAt;
}
