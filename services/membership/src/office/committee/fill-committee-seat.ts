import { type Actor, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { findBand, resolvePolicy } from "@union/policy";
import { type CandidateRefusal, checkCandidates } from "./check-candidates.js";
import type { ChairNotOne, CommitteeSizeUnfit, SeatedTwice } from "./committee.js";
import type { Committee } from "./committee-name.js";
import type { CommitteeNeeds, CommitteeWork } from "./committee-needs.js";
import {
  checkEnd,
  electingBodyOf,
  type SeatEndWrong,
  type SeatFacts,
  type SeatPost,
} from "./committee-seat.js";
import { committeeSeatStages } from "./committee-seat.stages.js";
import { sizeTables } from "./committee-size-tables.js";
import { type Decision, type DecisionUnfit, decisionOf } from "./decision.js";
import { type CommitteeUnknown, findCommittee } from "./find-committee.js";
import { nameOfSeat } from "./vacate-seat.js";

export type VacancyUnknown = { readonly kind: "VacancyUnknown" };
/** Somebody else was elected to it already. */
export type VacancyFilled = { readonly kind: "VacancyFilled" };
/** A vacancy is filled by somebody of its own post: its clock runs until then (ORG-R16). */
export type VacancyOtherPost = { readonly kind: "VacancyOtherPost"; readonly post: SeatPost };
export type FillCommitteeSeatInput = Decision & {
  readonly committeeId: string;
  readonly seat: SeatFacts;
  readonly electedOn: LocalDate;
  /** The seat that was left, where this fills it. */
  readonly vacatedSeatId: string | null;
};
type Refusal =
  | CommitteeUnknown
  | VacancyUnknown
  | VacancyFilled
  | VacancyOtherPost
  | CandidateRefusal
  | SeatEndWrong
  | DecisionUnfit
  | ChairNotOne
  | SeatedTwice
  | CommitteeSizeUnfit;

/** A by-election (补选): somebody takes a seat for the rest of the term, and the clock of the vacancy he fills is met (ORG-R16). */
export const fillCommitteeSeat =
  (work: CommitteeWork) =>
  async (actor: Actor, input: FillCommitteeSeatInput): Promise<Result<{ id: string }, Refusal>> => {
    const needs = await work(actor);
    const { committees, clocks, steps, today } = needs;
    const { seat, electedOn, vacatedSeatId } = input;
    const { unionId } = actor;
    const decision = decisionOf(input);
    if (!decision.ok) return decision;
    const found = await findCommittee(committees, actor, input.committeeId);
    if (!found.ok) return found;
    const committee = found.value;
    const possible = checkEnd(committee.electedOn, electedOn, today);
    if (!possible.ok) return possible;
    const left = await committees.leftSeats(committee);
    const vacancy = left.find(({ id }) => id === vacatedSeatId);
    if (vacatedSeatId !== null && !vacancy) return err({ kind: "VacancyUnknown" });
    if (vacancy?.filledBy) return err({ kind: "VacancyFilled" });
    if (vacancy && vacancy.post !== seat.post)
      return err({ kind: "VacancyOtherPost", post: vacancy.post });
    const free = await checkFree(needs, committee, seat, electedOn);
    if (!free.ok) return free;
    const scope = scopeOf(actor, "committees.write")!;
    const election = { unionId, scope, kind: committee.kind, on: electedOn };
    const eligible = await checkCandidates(needs, election, [seat]);
    if (!eligible.ok) return eligible;
    const electedBy = electingBodyOf(committee.kind, seat);
    const taken = { ...seat, electedBy, id: newId(), validFrom: electedOn };
    await committees.addSeat(committee, taken, decision.value, vacatedSeatId);
    if (vacatedSeatId !== null) await clocks.fill(committee, vacatedSeatId);
    await clocks.hand(committee);
    await steps.pass(committeeSeatStages, actor, {
      ...{ unionId, subject: taken.id, subjectName: nameOfSeat(committee, seat.post) },
      ...{ campusId: committee.campusId, step: "FILL", from: "VACANT", to: "SERVING" },
      opinion: null,
      parties: { COMMITTEE: (await clocks.partiesOf(committee)).responsible },
    });
    return ok({ id: committee.id });
  };

/** Whether a committee has room: one chair, nobody twice, and no more seats than the table gives it. */
async function checkFree(
  { committees, electorate, overrides }: CommitteeNeeds,
  committee: Committee,
  { memberId, post }: SeatFacts,
  on: LocalDate,
): Promise<Result<null, ChairNotOne | SeatedTwice | CommitteeSizeUnfit>> {
  const { unionId, orgId, campusId, kind } = committee;
  const seats = await committees.seats(committee);
  if (seats.some((seat) => seat.memberId === memberId)) return err({ kind: "SeatedTwice" });
  if (post === "CHAIR" && seats.some((seat) => seat.post === "CHAIR"))
    return err({ kind: "ChairNotOne" });
  const org = await electorate.holdOrg(unionId, orgId, on);
  if (kind === "WOMEN" || org === null) return ok(null);
  const { members } = await electorate.count(unionId, org, on);
  const table = sizeTables[kind];
  const size = findBand(resolvePolicy(table, { campusId, on }, overrides).value, members);
  const given = seats.length + 1;
  return size && given > size.max
    ? err({ kind: "CommitteeSizeUnfit", members, min: size.min, max: size.max, given })
    : ok(null);
}
