import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { takeStep } from "@union/stages";
import {
  type Congress,
  type CongressUnknown,
  type Decision,
  type DecisionUnfounded,
  decisionOf,
  personsOf,
} from "../../congress/index.js";
import type { DelegateNeeds, DelegateWork } from "../delegate-needs.js";
import type { District } from "../district/district.repository.js";
import { checkDay, type DecisionDayUnfit } from "../mandate/delegate.js";
import type { Delegate } from "../mandate/delegate.repository.js";
import { delegateStages } from "../mandate/delegate.stages.js";
import { matterOf, passStep } from "../mandate/pass-step.js";
import {
  type CandidateVotes,
  countElection,
  type ElectionCountsUnfit,
  type ElectionResult,
} from "./count-election.js";
import type { DistrictElection, Verdict } from "./election.repository.js";
import { electionRule } from "./election-rule.js";
import { type ElectorateTooSmall, electorateOf } from "./electorate.js";

/** The protocol of one district's election. */
export type ElectionProtocol = Decision & {
  readonly districtId: string;
  readonly heldOn: LocalDate;
  /** Null takes the persons of the district by the directory today; never fewer than the district is known to have. */
  readonly entitled: number | null;
  readonly tookPart: number;
  readonly issued: number;
  readonly collected: number;
  readonly invalid: number;
  readonly votes: readonly CandidateVotes[];
};
export type RecordElectionsInput = {
  readonly congressId: string;
  readonly elections: readonly ElectionProtocol[];
};
type In<R> = R & { readonly path: readonly string[] };
export type DistrictUnknown = { readonly kind: "DistrictUnknown" };
export type SeatsNotDivided = { readonly kind: "SeatsNotDivided" };
export type NoSeatOpen = { readonly kind: "NoSeatOpen"; readonly district: string };
export type CandidateUnfit = { readonly kind: "CandidateUnfit" };
export type DistrictNamedTwice = { readonly kind: "DistrictNamedTwice" };
export type ElectionRefusal =
  | CongressUnknown
  | In<
      | DistrictUnknown
      | DistrictNamedTwice
      | SeatsNotDivided
      | NoSeatOpen
      | CandidateUnfit
      | DecisionDayUnfit
      | DecisionUnfounded
      | ElectionCountsUnfit
      | ElectorateTooSmall
    >;

/**
 * Records elections of districts (登记选区选举), all or none of them. Whether one was valid and who is elected is counted here, by the policy of
 * its day; a void one stays on record and elects nobody. Once the term has begun it is a by-election of vacant seats.
 */
export const recordDistrictElections =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { congressId, elections }: RecordElectionsInput,
  ): Promise<Result<{ id: string }, ElectionRefusal>> => {
    const { unionId } = actor;
    const needs = await work(unionId);
    const ids = elections.map(({ districtId }) => districtId);
    const districts = await needs.districts.hold(unionId, congressId, ids);
    const [congress] = await needs.congresses.read(unionId, [congressId]);
    if (!congress || congress.state === "ENDED") return err({ kind: "CongressUnknown" });
    const placed = await needs.districts.departmentsOf(unionId, congressId);
    const counted = await needs.directory.headcounts(unionId);
    for (const [at, protocol] of elections.entries()) {
      const path = ["elections", String(at)];
      if (ids.indexOf(protocol.districtId) !== at) return err({ kind: "DistrictNamedTwice", path });
      const district = districts.find(({ id }) => id === protocol.districtId);
      const scope = scopeOf(actor, "delegates.write");
      if (!district || !scope || !covers(scope, district.campusId))
        return err({ kind: "DistrictUnknown", path });
      const own = new Set(
        placed.flatMap((one) => (one.districtId === district.id ? [one.departmentId] : [])),
      );
      const here = counted.filter(({ departmentId }) => own.has(departmentId));
      const personsKnown = personsOf(congress.type, here);
      const done = await recordOne(needs, actor, congress, district, personsKnown, protocol);
      if (!done.ok) return err({ ...done.error, path });
    }
    return ok({ id: congressId });
  };

type OneRefusal =
  | SeatsNotDivided
  | NoSeatOpen
  | CandidateUnfit
  | DecisionDayUnfit
  | DecisionUnfounded
  | ElectionCountsUnfit
  | ElectorateTooSmall;

async function recordOne(
  needs: DelegateNeeds,
  actor: Actor,
  congress: Congress,
  district: District,
  personsKnown: number,
  protocol: ElectionProtocol,
): Promise<Result<null, OneRefusal>> {
  const { delegates, elections, overrides, today } = needs;
  const { unionId } = actor;
  const { heldOn, votes } = protocol;
  const decision = decisionOf(protocol);
  if (!decision.ok) return decision;
  if (district.quota === null) return err({ kind: "SeatsNotDivided" });
  const seats = district.quota - (await delegates.seatsTaken(unionId, district.id));
  if (seats <= 0) return err({ kind: "NoSeatOpen", district: district.name });
  const candidates = await delegates.hold(
    unionId,
    votes.map(({ id }) => id),
  );
  const isCandidate = ({ districtId, state }: Delegate) =>
    districtId === district.id && state === "NOMINATED";
  if (votes.length === 0 || candidates.length < votes.length || !candidates.every(isCandidate))
    return err({ kind: "CandidateUnfit" });
  const since =
    candidates
      .map(({ sinceOn }) => sinceOn)
      .sort()
      .at(-1) ?? heldOn;
  const day = checkDay(since, heldOn, today);
  if (!day.ok) return day;
  const rule = electionRule(congress.type, district.campusId, heldOn, overrides);
  const electorate = electorateOf(protocol.entitled, {
    ...{ today: personsKnown, counted: district.headcount },
  });
  if (!electorate.ok) return electorate;
  const entitled = electorate.value;
  const counted = countElection({ ...protocol, entitled, seats }, rule);
  if (!counted.ok) return counted;
  const election: DistrictElection = {
    ...{ ...decision.value, id: newId(), congressId: congress.id, districtId: district.id },
    ...{ campusId: district.campusId, no: await elections.nextNo(unionId, district.id) },
    ...{ kind: congress.state === "SITTING" ? "BY_ELECTION" : "REGULAR", heldOn, personsKnown },
    ...{ entitled, tookPart: protocol.tookPart, issued: protocol.issued, seats, rule },
    ...{ collected: protocol.collected, invalid: protocol.invalid },
    outcome: counted.value.outcome,
  };
  const verdicts = votes.map((vote) => ({ ...vote, verdict: verdictOf(counted.value, vote.id) }));
  await elections.add(unionId, election, verdicts);
  for (const one of candidates)
    if (counted.value.elected.includes(one.id)) await elect(needs, actor, one, election);
  return ok(null);
}

const verdictOf = ({ elected, tied }: ElectionResult, id: string): Verdict => {
  if (elected.includes(id)) return "ELECTED";
  return tied.includes(id) ? "TIED" : "NOT_ELECTED";
};

async function elect(
  needs: DelegateNeeds,
  actor: Actor,
  one: Delegate,
  { id, campusId, heldOn, document, decidedBy, rule }: DistrictElection,
): Promise<void> {
  // Whoever reaches the district reaches its candidates, wherever they work by now.
  const matter = { ...matterOf(one, []), campusId, departmentId: null };
  const taken = takeStep(delegateStages, matter, actor, { step: "ELECT", opinion: null });
  if (!taken.ok) throw new Error(`a candidate cannot be elected: ${taken.error.kind}`);
  const saved = { ...one, state: taken.value.to, sinceOn: heldOn, electionId: id };
  await needs.delegates.save(saved);
  await needs.delegates.decide(one.unionId, one.id, {
    step: "ELECT",
    on: heldOn,
    document,
    decidedBy,
  });
  await passStep(needs, actor, one, { step: "ELECT", ...taken.value }, { ...rule });
}
