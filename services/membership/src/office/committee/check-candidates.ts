import { covers, err, type LocalDate, ok, type Result, type Scope } from "@union/kernel";
import type { CommitteeKind } from "./committee-kind.js";
import type { CommitteeNeeds } from "./committee-needs.js";
import {
  checkCompatible,
  checkElectedBy,
  type ElectedByUnsaid,
  type ElectedByWrong,
  type LeaderOnCommittee,
  type MoneyOnAudit,
  type SeatFacts,
} from "./committee-seat.js";

export type CandidateUnknown = {
  readonly kind: "CandidateUnknown";
  readonly path: readonly string[];
};
export type CandidateNotActive = {
  readonly kind: "CandidateNotActive";
  readonly path: readonly string[];
};
/** Chair and vice-chair of the women workers' committee are women (ORG-R6). */
export type CandidateNotWoman = {
  readonly kind: "CandidateNotWoman";
  readonly path: readonly string[];
};
export type CandidateRefusal =
  | CandidateNotWoman
  | CandidateUnknown
  | CandidateNotActive
  | LeaderOnCommittee
  | MoneyOnAudit
  | (ElectedByUnsaid & { readonly path: readonly string[] })
  | (ElectedByWrong & { readonly path: readonly string[] });

type Needs = Pick<CommitteeNeeds, "committees" | "electorate">;
type Election = {
  readonly unionId: string;
  readonly scope: Scope;
  readonly kind: CommitteeKind;
  readonly on: LocalDate;
};

/** Whether people may be elected on a day: within reach, active members (MEM-R8), and nothing that excludes it (ORG-R6, ORG-R12, ORG-R22). */
export async function checkCandidates(
  { committees, electorate }: Needs,
  { unionId, scope, kind, on }: Election,
  seats: readonly SeatFacts[],
): Promise<Result<null, CandidateRefusal>> {
  const ids = seats.map(({ memberId }) => memberId);
  if (ids.length === 0) return ok(null);
  const people = await electorate.candidates(unionId, ids, on);
  const others = await committees.otherSeats(unionId, ids, on);
  for (const [at, seat] of seats.entries()) {
    const path = ["seats", String(at)];
    const person = people.get(seat.memberId);
    if (!person || !covers(scope, person.campusId, person.departmentId))
      return err({ kind: "CandidateUnknown", path });
    if (!person.isActive) return err({ kind: "CandidateNotActive", path });
    if (kind === "WOMEN" && seat.post !== "MEMBER" && person.sex !== "FEMALE")
      return err({ kind: "CandidateNotWoman", path });
    const compatible = checkCompatible(kind, seat, others);
    if (!compatible.ok) return compatible;
    const elected = checkElectedBy(kind, seat);
    if (!elected.ok) return err({ ...elected.error, path });
  }
  return ok(null);
}
