import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Servers live in sbin, which the PATH of an ordinary account often lacks. */
const alsoIn = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/bin"];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The full path of a program, or null when this machine has none of that name.
 * @param {string} name
 */
export function findBinary(name) {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...alsoIn];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}
