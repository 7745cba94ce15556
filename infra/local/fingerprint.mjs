import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/**
 * Tells whether any of these files has changed: a hash of their names and contents.
 * @param {string[]} files
 */
export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(`${file}\n`).update(existsSync(file) ? readFileSync(file) : "-");
  return hash.digest("hex");
}
