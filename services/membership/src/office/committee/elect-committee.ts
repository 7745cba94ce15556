import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { findBand, resolvePolicy } from "@union/policy";
import { type CandidateRefusal, checkCandidates } from "./check-candidates.js";
import {
  type ChairNotOne,
  type CommitteeSizeUnfit,
  checkElectionDay,
  checkSeats,
  type ElectionInFuture,
  type ElectionNotOnTime,
  type ElectionOutOfOrder,
  type SeatedTwice,
  type TermYearsUnfit,
  termEnd,
  type WomenFormUnfit,
} from "./committee.js";
import { committeeStages } from "./committee.stages.js";
import type { CommitteeKind } from "./committee-kind.js";
import { type Committee, committeeName } from "./committee-name.js";
import type { CommitteeNeeds, CommitteeWork } from "./committee-needs.js";
import { electingBodyOf, type SeatFacts } from "./committee-seat.js";
import { sizeTables } from "./committee-size-tables.js";
import { type Decision, type DecisionUnfit, decisionOf } from "./decision.js";
import type { ElectingOrg } from "./electorate.reader.js";

export type ElectingOrgUnknown = { readonly kind: "ElectingOrgUnknown" };
export type UpperContactUnknown = { readonly kind: "UpperContactUnknown" };
/** An audit committee or a branch's committee has the term of the union's own, which is not in force (ORG-R7, ORG-R22). */
export type TermNotShared = { readonly kind: "TermNotShared" };
/** ORG-R13 a standing committee wants the upper union's approval. */
export type StandingUnapproved = { readonly kind: "StandingUnapproved" };
/** Whoever sits on the standing committee sits on the union committee, in the same post. */
export type StandingSeatUnfit = {
  readonly kind: "StandingSeatUnfit";
  readonly path: readonly string[];
};
/** Terms are counted from 1 and go up by each election. */
export type TermNoUnfit = { readonly kind: "TermNoUnfit"; readonly least: number };
export type ElectCommitteeInput = Decision & {
  readonly orgId: string;
  readonly kind: CommitteeKind;
  readonly termNo: number;
  readonly electedOn: LocalDate;
  /** Null takes the policy of the election day. */
  readonly termYears: number | null;
  readonly upperApproval: string | null;
  readonly upperContact: string | null;
  readonly seats: readonly SeatFacts[];
};
export type ElectionRefusal =
  | ElectingOrgUnknown
  | UpperContactUnknown
  | TermNotShared
  | TermNoUnfit
  | DecisionUnfit
  | CandidateRefusal
  | TermYearsUnfit
  | ElectionInFuture
  | ElectionOutOfOrder
  | ElectionNotOnTime
  | CommitteeSizeUnfit
  | WomenFormUnfit
  | ChairNotOne
  | SeatedTwice
  | StandingUnapproved
  | StandingSeatUnfit;

/** No union has had more terms; what is above is a slip of the keyboard. */
const mostTerms = 99;

/** Records the election of a committee (选举产生委员会): the one before it ends, a term begins, and its clock runs. */
export const electCommittee =
  (work: CommitteeWork) =>
  async (
    actor: Actor,
    input: ElectCommitteeInput,
  ): Promise<Result<{ id: string }, ElectionRefusal>> => {
    const needs = await work(actor);
    const { committees, electorate, clocks, steps, today } = needs;
    const { unionId } = actor;
    const { orgId, kind, electedOn, upperContact } = input;
    const decision = decisionOf(input);
    if (!decision.ok) return decision;
    const scope = scopeOf(actor, "committees.write");
    const org = scope && (await electorate.holdOrg(unionId, orgId, electedOn));
    if (!scope || !org || org.level === "GROUP" || !covers(scope, org.campusId))
      return err({ kind: "ElectingOrgUnknown" });
    const previous = await committees.inForce(unionId, orgId, kind);
    const upperApproval = input.upperApproval?.trim() || null;
    const isRefused = previous?.state === "REFUSED";
    const before = previous && { ...previous, isRefused };
    const onTime = checkElectionDay(electedOn, today, before, upperApproval !== null);
    if (!onTime.ok) return onTime;
    const least = (previous?.termNo ?? 0) + (isRefused ? 0 : 1);
    if (input.termNo < least || input.termNo > mostTerms)
      return err({ kind: "TermNoUnfit", least });
    const endsOn = await termOf(needs, unionId, org, input);
    if (!endsOn.ok) return endsOn;
    if (kind === "STANDING") {
      const possible = await checkStanding(needs, unionId, org, { ...input, upperApproval });
      if (!possible.ok) return possible;
    }
    const fit = await checkSize(needs, unionId, org, input);
    if (!fit.ok) return fit;
    const election = { unionId, scope, kind, on: electedOn };
    const eligible = await checkCandidates(needs, election, input.seats);
    if (!eligible.ok) return eligible;
    if (upperContact !== null && !(await electorate.isReachable(unionId, upperContact)))
      return err({ kind: "UpperContactUnknown" });
    const standing = kind === "UNION" && (await committees.inForce(unionId, orgId, "STANDING"));
    for (const ended of [previous, standing])
      if (ended) {
        await clocks.end(ended);
        await committees.succeed(ended, electedOn);
      }
    const committee: Committee = {
      ...{ unionId, id: newId(), orgId, orgName: org.name, campusId: org.campusId, kind },
      ...{ termNo: input.termNo, electedOn, endsOn: endsOn.value, delayedTo: null },
      ...{ upperContact, state: committeeStages.steps.ELECT.to, version: 1 },
    };
    await committees.add(committee, { ...decision.value, upperApproval });
    for (const seat of input.seats)
      await committees.addSeat(
        committee,
        { ...seat, electedBy: electingBodyOf(kind, seat), id: newId(), validFrom: electedOn },
        decision.value,
      );
    await clocks.begin(committee);
    await steps.pass(committeeStages, actor, {
      ...{ unionId, subject: committee.id, subjectName: committeeName(committee) },
      ...{ campusId: committee.campusId, step: "ELECT", from: "HELD", to: committee.state },
      opinion: null,
      parties: { COMMITTEE: (await clocks.partiesOf(committee)).responsible },
    });
    return ok({ id: committee.id });
  };

/** The last day of the term: the union's own term, or the one that an audit committee or a branch shares with it (ORG-R7, ORG-R22). */
async function termOf(
  { committees, overrides }: CommitteeNeeds,
  unionId: string,
  org: ElectingOrg,
  { kind, electedOn, termYears }: ElectCommitteeInput,
): Promise<Result<LocalDate, TermYearsUnfit | TermNotShared>> {
  const moment = { campusId: org.campusId, on: electedOn };
  const years = termYears ?? resolvePolicy("committee.termYears", moment, overrides).value;
  const own = termEnd(electedOn, years);
  const isOwn = org.level === "BASE_LEVEL" && (kind === "UNION" || kind === "WOMEN");
  if (!own.ok || isOwn) return own;
  const base = await committees.inForce(unionId, unionId, "UNION");
  const isSameCongress =
    kind !== "AUDIT" || org.level !== "BASE_LEVEL" || base?.electedOn === electedOn;
  return base && isSameCongress && electedOn <= base.endsOn
    ? ok(base.endsOn)
    : err({ kind: "TermNotShared" });
}

/** ORG-R13 large unions may, with the upper union's approval, have a standing committee of the committee in force, out of its members. */
async function checkStanding(
  { committees }: CommitteeNeeds,
  unionId: string,
  org: ElectingOrg,
  { electedOn, seats, upperApproval }: ElectCommitteeInput,
): Promise<Result<null, StandingUnapproved | StandingSeatUnfit | TermNotShared>> {
  if (upperApproval === null) return err({ kind: "StandingUnapproved" });
  const base = await committees.inForce(unionId, unionId, "UNION");
  if (org.level !== "BASE_LEVEL" || !base || electedOn < base.electedOn)
    return err({ kind: "TermNotShared" });
  const posts = new Map((await committees.seats(base)).map((seat) => [seat.memberId, seat.post]));
  const at = seats.findIndex(({ memberId, post }) => posts.get(memberId) !== post);
  return at < 0 ? ok(null) : err({ kind: "StandingSeatUnfit", path: ["seats", String(at)] });
}

/** How many may sit on it, by the people of the organisation on the election day and the policy of that day. */
async function checkSize(
  { electorate, overrides }: CommitteeNeeds,
  unionId: string,
  org: ElectingOrg,
  { kind, electedOn, seats }: ElectCommitteeInput,
) {
  const moment = { campusId: org.campusId, on: electedOn };
  const { members, women } = await electorate.count(unionId, org, electedOn);
  const table = sizeTables[kind];
  return checkSeats(kind, seats, {
    members,
    women,
    womenThreshold: resolvePolicy("org.womenCommitteeThreshold", moment, overrides).value,
    size: findBand(resolvePolicy(table, moment, overrides).value, members),
  });
}
