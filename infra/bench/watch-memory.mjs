import { readFileSync } from "node:fs";

const everyMs = 100;
const megabytes = (status, name) =>
  Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;

/**
 * Watches the resident memory of a process until `stop`, which answers megabytes: the median over time, and the peak
 * since the process began, as the kernel kept it.
 * @param {number} pid
 */
export function watchMemory(pid) {
  const resident = [];
  const read = () => readFileSync(`/proc/${pid}/status`, "utf8");
  const timer = setInterval(() => resident.push(megabytes(read(), "VmRSS")), everyMs);
  return {
    stop() {
      clearInterval(timer);
      const median = resident.toSorted((a, b) => a - b)[Math.floor(resident.length / 2)] ?? 0;
      return { median, peak: megabytes(read(), "VmHWM") };
    },
  };
}
