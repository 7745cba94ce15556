import type { ReadRow } from "../register/read-register.js";
import type { IdentifiedRow } from "./identify-row.js";

/** A row that came from another thread: bytes arrive as bare arrays there, and are buffers again here. */
export function withBuffers<Row>(read: ReadRow<IdentifiedRow<Row>>): ReadRow<IdentifiedRow<Row>> {
  if (read.outcome.ok) {
    revive(read.outcome.value);
    revive(read.outcome.value.prepared);
  }
  return read;
}

/** In place: nobody else has what a message brought. */
function revive(holder: unknown): void {
  const fields = holder as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (value instanceof Uint8Array)
      fields[name] = Buffer.from(value.buffer, value.byteOffset, value.length);
  }
}
