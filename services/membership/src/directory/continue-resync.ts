import { ResyncRepository } from "./resync.repository.js";
import { type PartName, partAfter } from "./resync.value.js";
import { type ResyncSite, resyncParts } from "./resync-parts.js";

/** How many things one transaction tells, and a chunk more at most: a hundred thousand people are fifty such steps. */
const atOnce = 2_000;

/**
 * Tells the next of a union and has the resync go on after the commit; a resync that was begun anew meanwhile, or has
 * ended, is left alone.
 */
export async function continueResync(site: ResyncSite, resyncId: string): Promise<void> {
  const { unionId, tx, outbox } = site;
  const resyncs = new ResyncRepository(tx, outbox);
  const resync = await resyncs.findUnderWay(unionId);
  if (resync?.id !== resyncId) return;
  let told = 0;
  let part: PartName | null = resync.part;
  let afterId = resync.afterId;
  while (part !== null && told < atOnce) {
    const chunk = await resyncParts[part](site, afterId);
    told += chunk.told;
    afterId = chunk.last ?? "";
    if (chunk.last === null) part = partAfter(part);
  }
  const sofar = { ...resync, told: resync.told + told };
  if (part === null) await resyncs.end(unionId, sofar);
  else await resyncs.move(unionId, { ...sofar, part, afterId });
}
