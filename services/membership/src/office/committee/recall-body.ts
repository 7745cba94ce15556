import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Committee } from "./committee-name.js";
import type { CommitteeNeeds } from "./committee-needs.js";
import { committeeNorms } from "./committee-norms.js";

/** So many delegates there cannot be for these members; `least` and `most` are null where the general meeting of members is held. */
export type RecallBodyWrong = {
  readonly kind: "RecallBodyWrong";
  readonly members: number;
  readonly least: number | null;
  readonly most: number | null;
};

/**
 * How many decide on a recall (ORG-R18): all members of the organisation on the day, as they are counted here; or all delegates of
 * its congress, which must be as many as so many members have (MC-R2, MC-R3).
 */
export async function recallBody(
  { electorate, overrides }: Pick<CommitteeNeeds, "electorate" | "overrides">,
  { unionId, orgId }: Pick<Committee, "unionId" | "orgId">,
  on: LocalDate,
  delegates: number | null,
): Promise<Result<number, RecallBodyWrong>> {
  const org = await electorate.holdOrg(unionId, orgId, on);
  if (!org) throw new Error("a committee has its organisation");
  const electors = await electorate.count(unionId, org, on);
  const { members } = electors;
  if (delegates === null) return ok(members);
  const { delegates: band } = committeeNorms(electors, on, overrides);
  const fits = band !== null && delegates >= band.min && delegates <= band.max;
  const [least, most] = [band?.min ?? null, band?.max ?? null];
  return fits ? ok(delegates) : err({ kind: "RecallBodyWrong", members, least, most });
}
