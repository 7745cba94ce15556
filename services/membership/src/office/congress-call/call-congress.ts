import { holdersOf, persons } from "@union/deadlines";
import {
  type Actor,
  err,
  isWide,
  type LocalDate,
  ok,
  type Result,
  reaches,
  scopeOf,
} from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { ElectorateReader } from "../committee/electorate.reader.js";
import { type CallReasonUnfit, type CongressCaller, callReason } from "./congress-call.js";
import { type CongressCall, CongressCallRepository } from "./congress-call.repository.js";
import { type CongressCallStep, congressCallStages } from "./congress-call.stages.js";
import { countSupporters } from "./count-supporters.js";

export type CallUnknown = { readonly kind: "CallUnknown" };
/** Only active members call and confirm, each for himself; only officers of the whole union call for the committee. */
export type CallNotYours = { readonly kind: "CallNotYours" };
export type CallNotCollecting = { readonly kind: "CallNotCollecting" };
export type CallCongressInput = {
  readonly by: CongressCaller;
  readonly reason: string;
  /** The committee's decision, where it calls. */
  readonly document: string | null;
};
export type SupportCongressCallInput = { readonly id: string; readonly isSupported: boolean };
export type TakeCongressCallStepInput = {
  readonly id: string;
  readonly step: CongressCallStep;
  readonly opinion: string | null;
};
type Needs = {
  readonly tx: Sql;
  readonly steps: Steps;
  readonly overrides: (unionId: string) => Promise<readonly PolicyOverride[]>;
  readonly today: LocalDate;
};

/** The committee, or a member, calls for an extraordinary congress (ORG-R21); a member who proposes has confirmed by that. */
export const callCongress =
  (needs: Needs) =>
  async (
    actor: Actor,
    { by, reason, document }: CallCongressInput,
  ): Promise<Result<{ id: string }, CallReasonUnfit | CallNotYours | StepRefusal>> => {
    const said = callReason(reason);
    if (!said.ok) return said;
    const isMembers = by === "MEMBERS";
    const may = isMembers ? await isActiveMember(needs, actor) : isWideOfficer(actor);
    if (!may) return err({ kind: "CallNotYours" });
    const calls = new CongressCallRepository(needs.tx);
    const memberId = isMembers ? actor.memberId : null;
    const step = isMembers ? ("PROPOSE" as const) : ("COMMITTEE_CALLS" as const);
    const asked = { step, opinion: isMembers ? null : document };
    const matter = {
      state: "NONE" as const,
      ...place,
      owners: memberId ? [memberId] : [],
      taken: [],
    };
    const taken = takeStep(congressCallStages, matter, actor, asked);
    if (!taken.ok) return taken;
    const { unionId } = actor;
    const call: CongressCall = {
      ...{ unionId, id: newId(), calledBy: by, memberId, reason: said.value },
      ...{ calledOn: needs.today, state: taken.value.to, version: 1 },
    };
    await calls.add(call);
    await needs.steps.pass(congressCallStages, actor, { ...about(call), step, ...taken.value });
    if (memberId !== null) {
      await calls.confirm(call, memberId, needs.today);
      await reachIfEnough(needs, call);
    }
    return ok({ id: call.id });
  };

/** A member confirms a call, or takes his confirmation back, for himself; with enough of them the congress must be convened. */
export const supportCongressCall =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, isSupported }: SupportCongressCallInput,
  ): Promise<Result<{ id: string }, CallUnknown | CallNotYours | CallNotCollecting>> => {
    const calls = new CongressCallRepository(needs.tx);
    const call = await calls.hold(actor.unionId, id);
    if (!call) return err({ kind: "CallUnknown" });
    const { memberId } = actor;
    if (memberId === null || !(await isActiveMember(needs, actor)))
      return err({ kind: "CallNotYours" });
    if (call.state !== "COLLECTING") return err({ kind: "CallNotCollecting" });
    if (isSupported) await calls.confirm(call, memberId, needs.today);
    else await calls.unconfirm(call, memberId);
    await reachIfEnough(needs, call);
    return ok({ id });
  };

/** The congress was convened, or its proposer withdraws the call. */
export const takeCongressCallStep =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeCongressCallStepInput,
  ): Promise<Result<{ id: string }, CallUnknown | StepRefusal>> => {
    const calls = new CongressCallRepository(needs.tx);
    const call = await calls.hold(actor.unionId, id);
    if (!call) return err({ kind: "CallUnknown" });
    const { state, memberId } = call;
    const matter = { state, ...place, owners: memberId ? [memberId] : [], taken: [] };
    const taken = takeStep(congressCallStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    await calls.save({ ...call, state: taken.value.to });
    await needs.steps.pass(congressCallStages, actor, { ...about(call), step, ...taken.value });
    return ok({ id });
  };

/** A call belongs to the whole union. */
const place = { campusId: null, departmentId: null } as const;

const about = ({ unionId, id, memberId, calledOn }: CongressCall) => ({
  ...{ unionId, subject: id, campusId: null },
  subjectName: `临时会员(代表)大会提议(${calledOn})`,
  parties: {
    OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], null),
    PROPOSER: persons(...(memberId === null ? [] : [memberId])),
  },
});

const isWideOfficer = (actor: Actor): boolean => {
  const scope = scopeOf(actor, "committees.write");
  return scope !== null && isWide(scope);
};

async function isActiveMember({ tx, today }: Needs, { unionId, memberId }: Actor) {
  if (memberId === null) return false;
  const people = await new ElectorateReader(tx).candidates(unionId, [memberId], today);
  return people.get(memberId)?.isActive === true;
}

/** ORG-R21 by the exact share of the members on the day. */
async function reachIfEnough({ tx, steps, overrides, today }: Needs, call: CongressCall) {
  const { unionId, id, state } = call;
  const count = await countSupporters(tx, unionId, id, today);
  const moment = { campusId: null, on: today };
  const decided = await overrides(unionId);
  const share = resolvePolicy("memberCongress.extraordinaryRequest", moment, decided).value;
  if (!reaches(share, count.supporters, count.members)) return;
  const calls = new CongressCallRepository(tx);
  await calls.keepReached(call, count, today);
  await calls.save({ ...call, state: congressCallStages.steps.REACH.to });
  await steps.pass(congressCallStages, null, {
    ...about(call),
    ...{ step: "REACH", from: state, to: congressCallStages.steps.REACH.to, opinion: null },
    policy: { "memberCongress.extraordinaryRequest": share, ...count },
  });
}
