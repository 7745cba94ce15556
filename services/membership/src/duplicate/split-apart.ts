import { type Alias, tiedTo } from "@union/directory";
import { err, ok, type Result } from "@union/kernel";
import { absorb, factsOf, rowsOf } from "./absorb.js";
import type { MemberMerge } from "./member-merge.js";
import type { MergeSite } from "./merge-site.js";
import { isStory } from "./merged-life.js";
import { type DocumentTakenSince, release } from "./release.js";

export type MergeBuiltOn = { readonly kind: "MergeBuiltOn"; readonly later: string };
export type FactsBuiltOn = { readonly kind: "FactsBuiltOn" };
export type SplitRefusal = DocumentTakenSince | MergeBuiltOn | FactsBuiltOn;

export const aliasOf = ({ absorbedId, survivorId }: MemberMerge): Alias => ({
  ...{ id: absorbedId, survivorId, undone: false },
});

/**
 * Undoes one of the merges that stand, oldest first in `standing`. Later ones that touch the same people are undone before it and
 * made again after it, so that what comes out is as if this one had never been. Refuses where a later one cannot be made any more,
 * and where a membership was carried on that only came over by this merge.
 */
export async function splitApart(
  site: MergeSite,
  merge: MemberMerge,
  standing: readonly MemberMerge[],
): Promise<Result<null, SplitRefusal>> {
  const { unionId, survivorId, absorbedId } = merge;
  const tied = tiedTo([survivorId, absorbedId], standing.map(aliasOf));
  const since = standing.slice(standing.findIndex(({ id }) => id === merge.id) + 1);
  const later = since.filter((one) => tied.includes(one.absorbedId));
  for (const one of [...later.toReversed(), merge]) {
    const released = await release(site, one);
    if (!released.ok) return released;
  }
  for (const one of later) {
    const again = await absorb(site, one);
    if (!again.ok) return err({ kind: "MergeBuiltOn", later: one.subjectName });
  }
  for (const id of [survivorId, absorbedId])
    if (!isStory(factsOf(await rowsOf(site.tx, "membership_fact", unionId, id))))
      return err({ kind: "FactsBuiltOn" });
  return ok(null);
}
