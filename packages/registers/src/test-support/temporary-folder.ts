import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let made = 0;

/** A folder that is gone after the tests of a file; `file` writes one into it and answers its path. */
export function temporaryFolder(): {
  path(name: string): string;
  file(content: string | Buffer): string;
} {
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    file(content) {
      made += 1;
      const written = path(`file-${made}`);
      writeFileSync(written, content);
      return written;
    },
  };
}
