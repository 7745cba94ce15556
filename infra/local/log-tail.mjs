import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const most = 64 * 1024;

/**
 * The end of a log file, at most 64 KiB of it.
 * @param {string} file
 * @param {{ from?: number, lines?: number }} [part] from: byte to begin at; lines: only so many last lines
 */
export function logTail(file, { from = 0, lines = Number.POSITIVE_INFINITY } = {}) {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const start = Math.max(from, size - most);
    const bytes = Buffer.alloc(Math.max(0, size - start));
    readSync(handle, bytes, 0, bytes.length, start);
    const text = bytes.toString("utf8").trimEnd();
    return lines === Number.POSITIVE_INFINITY ? text : text.split("\n").slice(-lines).join("\n");
  } finally {
    closeSync(handle);
  }
}
