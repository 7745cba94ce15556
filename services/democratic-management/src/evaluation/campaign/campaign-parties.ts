import { holdersOf, type Party, persons } from "@union/deadlines";
import { batchSize } from "@union/messages";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { Campaign } from "./campaign.js";

/** Who plays which part in a campaign; an event carries so many persons at most, and the rest are told by whoever holds the vote. */
export const partiesOf = (
  { campusId }: Campaign,
  subjects: readonly string[],
  more: { readonly voters?: Party; readonly rectifiers?: readonly string[] } = {},
) => ({
  SUBJECTS: persons(...new Set(subjects.slice(0, batchSize))),
  OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
  APPROVERS: holdersOf(["CHAIR", "PARTY_COMMITTEE"], campusId),
  PARTY: holdersOf(["PARTY_COMMITTEE"], campusId),
  VOTERS: more.voters ?? persons(),
  RECTIFIERS: persons(...new Set(more.rectifiers ?? [])),
});

/** Who hears that the vote begins: members of the union for its officers, the delegates of the staff congress for all others (EV-R1). */
export async function votersOf(
  { mandates, today }: Pick<EvaluationNeeds, "mandates" | "today">,
  { unionId, kind, campusId }: Campaign,
): Promise<Party> {
  if (kind === "UNION_OFFICERS") return holdersOf(["MEMBER"], campusId);
  const congress = await mandates.congressOn(unionId, "STAFF", today);
  if (!congress) return persons();
  const delegates = await mandates.delegatesOn(unionId, congress.id, today);
  const voters = delegates.filter((one) => one.class === "FORMAL");
  const there = voters.filter((one) => campusId === null || one.campusId === campusId);
  return persons(...there.slice(0, batchSize).map(({ memberId }) => memberId));
}
