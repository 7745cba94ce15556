import { basename } from "node:path/posix";

/** A file's name as it may be kept and shown: no folders, no control characters, at most 150 characters. */
export function displayName(given: string): string {
  const name = basename(given.replaceAll("\\", "/"))
    .replaceAll(/\p{Cc}/gu, "")
    .trim();
  return [...name].slice(-150).join("") || "file";
}
