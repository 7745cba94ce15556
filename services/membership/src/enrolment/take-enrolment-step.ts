import { type Actor, covers, err, ok, type Result, scopeWithOwn } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import {
  checkDecision,
  type Decision,
  type DecisionDayWrong,
  type DecisionIncomplete,
} from "./decision.js";
import { type EnrolMember, type EnrolMemberRefusal, enrolMember } from "./enrol-member.js";
import type { Enrolment } from "./enrolment.js";
import type { EnrolmentStep } from "./enrolment.stages.js";
import { type EnrolmentNeeds, enrolmentPolicy, passStep } from "./enrolment-desk.js";
import { moveEnrolment } from "./move-enrolment.js";
import type { OpinionsDue } from "./required-opinions.js";

export type EnrolmentUnknown = { readonly kind: "EnrolmentUnknown" };
export type TakeEnrolmentStepInput = {
  readonly id: string;
  readonly step: EnrolmentStep;
  readonly opinion: string | null;
  /** What was decided by; asked of approval and rejection. */
  readonly decision: Partial<Decision> | null;
};
export type TakeRefusal =
  | EnrolmentUnknown
  | StepRefusal
  | OpinionsDue
  | DecisionIncomplete
  | DecisionDayWrong
  | EnrolMemberRefusal;

type Needs = EnrolmentNeeds & EnrolMember;

/**
 * Takes a step of an application (2.1.3): an opinion, a return, a decision, a withdrawal. Approval makes the applicant a member
 * on the day of the decision, with a number and a card (MEM-R3).
 */
export const takeEnrolmentStep =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion, decision }: TakeEnrolmentStepInput,
  ): Promise<Result<{ id: string }, TakeRefusal>> => {
    const { enrolments, steps, today } = needs;
    const enrolment = await enrolments.find(actor, id);
    if (!enrolment || !isSeenBy(actor, enrolment)) return err({ kind: "EnrolmentUnknown" });
    const taken = await steps.taken(actor.unionId, "ENROLMENT", id);
    const policy = await enrolmentPolicy(needs, enrolment, today);
    const passed = moveEnrolment(
      enrolment,
      actor,
      { step, opinion },
      { taken, required: policy.required },
    );
    if (!passed.ok) return passed;
    if (step === "approve" || step === "reject") {
      const decided = checkDecision(decision, enrolment.appliedOn, today);
      if (!decided.ok) return decided;
      Object.assign(enrolment, decided.value);
      if (step === "approve") {
        const given = decided.value;
        const enrolled = await enrolMember(needs, actor, enrolment, given, policy, opinion);
        if (!enrolled.ok) return enrolled;
      }
    }
    await enrolments.save(enrolment);
    await passStep(needs, actor, enrolment, { step, ...passed.value, policy });
    return ok({ id });
  };

/** A draft is its applicant's alone; everything else is also theirs who handle applications where he works. */
function isSeenBy(actor: Actor, { memberId, state, campusId, departmentId }: Enrolment): boolean {
  if (memberId === actor.memberId) return true;
  const scope = scopeWithOwn(actor, "enrolments.read");
  return state !== "DRAFT" && covers(scope, campusId, departmentId);
}
