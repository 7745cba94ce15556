/** The two things about Redis that the rewriting needs. */
type Redis = {
  info(section: string): Promise<string>;
  call(command: string): Promise<unknown>;
};

/**
 * Has a Redis that keeps an append-only file write it anew: what was deleted from its memory stands there until then (PI-R10).
 * A rewriting that goes on already began before and is enough only for what was gone then, so this one is asked for after it
 * (Redis schedules it). Throws where Redis refuses.
 */
export async function rewriteAppendOnlyFile(redis: Redis): Promise<void> {
  const state = await redis.info("persistence");
  if (!state.includes("aof_enabled:1")) return;
  await redis.call("BGREWRITEAOF").catch((failure: unknown) => {
    if (!String(failure).includes("already in progress")) throw failure;
  });
}
