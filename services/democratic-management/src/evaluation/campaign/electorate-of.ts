import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { ElectorateBase } from "../vote.js";
import type { Campaign, CampaignGroup } from "./campaign.js";

/**
 * EV-R5 who is eligible when the vote begins, counted from the record: for officers of the union all its members (EV-R1), for group C
 * the delegates of the congress that sits. All voters together are never fewer than those delegates. Leaders and middle
 * managers are no register of this service: their number is the one given, as is that of delegates who are not kept here.
 */
export async function electorateOf(
  { mandates, directory, today }: Pick<EvaluationNeeds, "mandates" | "directory" | "today">,
  { unionId, kind, campusId, groups }: Campaign,
): Promise<readonly CampaignGroup[]> {
  const isOfUnion = kind === "UNION_OFFICERS";
  const congress = await mandates.congressOn(unionId, isOfUnion ? "MEMBER" : "STAFF", today);
  const seats = congress ? await mandates.delegatesOn(unionId, congress.id, today) : [];
  const isHere = (one: { readonly campusId: string | null }): boolean =>
    campusId === null || one.campusId === campusId;
  const formal = seats.filter((one) => one.class === "FORMAL" && isHere(one));
  const delegates = new Set(formal.map(({ memberId }) => memberId)).size;
  const counts = (await directory.headcounts(unionId)).filter(isHere);
  const members = counts.reduce((sum, department) => sum + department.members, 0);
  const from = (group: CampaignGroup, base: ElectorateBase, eligible: number): CampaignGroup =>
    eligible > 0 ? { ...group, eligible, counted: { base, on: today } } : group;
  return groups.map((group) => {
    if (group.group === "C") return from(group, "DELEGATES", delegates);
    if (group.group !== "ALL") return group;
    if (isOfUnion) return from(group, "MEMBERS", members);
    return group.eligible < delegates ? from(group, "DELEGATES", delegates) : group;
  });
}
