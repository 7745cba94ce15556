import { type Actor, err, ok, type Result, type Scope, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import type {
  FactTooLongAgo,
  FactWindowReader,
  MemberRepository,
  PersonUnknown,
} from "../member/index.js";
import { wholeUnion } from "./applicant.reader.js";
import {
  type Application,
  type ApplicationInFuture,
  Enrolment,
  type EnrolmentState,
  type EnrolmentTextTooLong,
} from "./enrolment.js";
import { type EnrolmentNeeds, enrolmentPolicy, passStep } from "./enrolment-desk.js";
import { type MembershipStands, mayJoin } from "./may-join.js";
import { moveEnrolment } from "./move-enrolment.js";
import type { OpinionsDue } from "./required-opinions.js";

export type EnrolmentOpen = { readonly kind: "EnrolmentOpen"; readonly state: EnrolmentState };
export type NobodyApplies = { readonly kind: "NobodyApplies" };
export type ApplyToJoinInput = Application & {
  /** Who applies; null is the person behind the account. */
  readonly memberId: string | null;
  /** Kept to be completed; nobody else sees it yet. */
  readonly asDraft: boolean;
};
export type ApplyRefusal =
  | PersonUnknown
  | NobodyApplies
  | EnrolmentOpen
  | MembershipStands
  | EnrolmentTextTooLong
  | ApplicationInFuture
  | FactTooLongAgo
  | StepRefusal
  | OpinionsDue;

type Needs = EnrolmentNeeds & {
  readonly members: MemberRepository;
  readonly windows: Pick<FactWindowReader, "of">;
};

/**
 * Somebody applies to join: he himself, or an officer for him from what he said or wrote (MEM-R3). Any employment type may
 * (MEM-R1). The person's row is held, so that he has one open application however many ask at once (2.1.3).
 */
export const applyToJoin =
  (needs: Needs) =>
  async (
    actor: Actor,
    { memberId: asked, asDraft, ...application }: ApplyToJoinInput,
  ): Promise<Result<{ id: string }, ApplyRefusal>> => {
    const { enrolments, applicants, members, windows, today } = needs;
    const memberId = asked ?? actor.memberId;
    if (memberId === null) return err({ kind: "NobodyApplies" });
    const scope = applyingScope(actor, memberId);
    const facts = scope && (await members.findFacts(wholeUnion(actor.unionId), memberId, today));
    const applicant = facts && (await applicants.find(scope, memberId));
    if (!applicant || !facts) return err({ kind: "PersonUnknown" });
    const free = mayJoin(facts, today);
    if (!free.ok) return free;
    const { earliest } = await windows.of(actor.unionId, memberId);
    if (application.appliedOn < earliest) return err({ kind: "FactTooLongAgo", earliest });
    const open = await enrolments.findOpen(actor.unionId, memberId);
    if (open) return err({ kind: "EnrolmentOpen", state: open.state });
    const isOwn = memberId === actor.memberId;
    const { campusId, departmentId } = applicant;
    const enteredBy = isOwn ? null : actor.accountId;
    const of = { id: newId(), unionId: actor.unionId, memberId, campusId, departmentId, enteredBy };
    const drafted = Enrolment.draft(of, application, today);
    if (!drafted.ok) return drafted;
    const enrolment = drafted.value;
    if (asDraft && isOwn) {
      await enrolments.add(enrolment);
      return ok({ id: enrolment.id });
    }
    const policy = await enrolmentPolicy(needs, enrolment, today);
    const step = isOwn ? "submit" : "enter";
    const taken = moveEnrolment(
      enrolment,
      actor,
      { step, opinion: null },
      { taken: [], required: policy.required },
    );
    if (!taken.ok) return taken;
    await enrolments.add(enrolment);
    await passStep(needs, actor, enrolment, { step, ...taken.value, policy, isFirst: true });
    return ok({ id: enrolment.id });
  };

/** For himself anybody; for others whoever handles applications where they work. */
const applyingScope = (actor: Actor, memberId: string): Scope | null =>
  memberId === actor.memberId
    ? { unionId: actor.unionId, reach: [], memberId }
    : scopeOf(actor, "enrolments.write");
