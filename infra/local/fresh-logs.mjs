import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";

/**
 * An empty folder for the logs of this start; those of the one before are kept beside it.
 * @param {string} folder
 */
export function freshLogs(folder) {
  const previous = `${folder}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  mkdirSync(folder, { recursive: true });
}
