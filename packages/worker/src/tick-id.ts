import { createHash } from "node:crypto";

/** A tick's own id, alike in every process, in the form of an event's. */
export function tickId(name: string, instant: Date): string {
  const hash = createHash("sha256").update(`tick\n${name}\n${instant.toISOString()}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
