import { readFileSync } from "node:fs";

/** Where the start time stands in /proc/PID/stat, counted after the command's closing bracket. */
const startTimeField = 19;

/**
 * What tells a process from a later one that was given the same number: the machine's boot and the moment since
 * then at which it started. (Its command line would not do: servers rewrite theirs.) Null when the process is gone;
 * one that has ended and that nobody has waited for counts as gone.
 * @param {number} pid
 * @returns {{ pid: number, startedAt: string } | null}
 */
export function processIdentity(pid) {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    return { pid, startedAt: `${boot} ${fields[startTimeField]}` };
  } catch {
    return null;
  }
}
