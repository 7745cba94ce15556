import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folder of the console's built pages. Throws where they have not been built. */
export function builtConsole(): string {
  const folder = resolve("console/dist/site");
  if (!existsSync(join(folder, "index.html")))
    throw new Error("The console is not built: run npm run verify -- --only console");
  return folder;
}
