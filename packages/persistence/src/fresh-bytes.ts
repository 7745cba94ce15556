import { randomFillSync } from "node:crypto";

/** Bytes asked of the system at once: asking for 16 costs about as much as asking for 4,096. */
const poolBytes = 4_096;
const pool = Buffer.alloc(poolBytes);
let used = poolBytes;

/** Fresh random bytes, at most 4,096, for salts and nonces. Out of a pool: no byte is given twice or stays behind. */
export function freshBytes(count: number): Buffer {
  if (used + count > poolBytes) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return bytes;
}
