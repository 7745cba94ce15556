/** The two things about Redis that the rewriting needs. */
type Redis = {
  info(section: string): Promise<string>;
  call(command: string): Promise<unknown>;
};

/**
 * Has a Redis that keeps an append-only file write it anew: what was deleted from its memory stands there until then (PI-R10).
 * While Redis writes a snapshot it takes its turn after that. Where a rewriting goes on already, that one stands: what was deleted
 * after it began goes with the next rewriting. Throws where Redis refuses.
 */
export async function rewriteAppendOnlyFile(redis: Redis): Promise<void> {
  const state = await redis.info("persistence");
  if (!state.includes("aof_enabled:1")) return;
  await redis.call("BGREWRITEAOF").catch((failure: unknown) => {
    if (!String(failure).includes("already in progress")) throw failure;
  });
}
