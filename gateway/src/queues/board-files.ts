import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export type BoardFile = { readonly type: string; read(): Promise<Buffer> };

/** The files that the board's page is made of, by their path in the folder. Nothing else can be asked for. */
export function boardFiles(folder: string): ReadonlyMap<string, BoardFile> {
  const files = new Map<string, BoardFile>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = types[extname(path)];
    if (type) files.set(path, { type, read: () => readFile(join(folder, path)) });
  }
  return files;
}
