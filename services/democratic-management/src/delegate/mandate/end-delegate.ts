import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { type Decision, type DecisionUnfounded, decisionOf } from "../../congress/index.js";
import type { DelegateWork } from "../delegate-needs.js";
import { checkDay, type DecisionDayUnfit, type LeaveReason } from "./delegate.js";
import { delegateStages } from "./delegate.stages.js";
import { ended } from "./end-of-mandate.js";
import { matterOf, passStep } from "./pass-step.js";
import { type DelegateUnknown, findDelegates } from "./take-delegate-step.js";

export type EndDelegateInput = Decision & {
  readonly id: string;
  readonly reason: LeaveReason;
  readonly on: LocalDate;
};
export type EndRefusal = StepRefusal | DelegateUnknown | DecisionUnfounded | DecisionDayUnfit;

/** Records that a mandate is over (终止代表资格), e.g. by resignation; `on` is the first day without it. */
export const endDelegate =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { id, reason, on, ...papers }: EndDelegateInput,
  ): Promise<Result<{ id: string; ids: string[] }, EndRefusal>> => {
    const needs = await work(actor.unionId);
    const found = await findDelegates(needs, actor, [id]);
    if (!found.ok) return found;
    for (const one of found.value) {
      const asked = { step: "LEAVE", opinion: null } as const;
      const passed = takeStep(delegateStages, matterOf(one, []), actor, asked);
      if (!passed.ok) return passed;
      const decision = decisionOf(papers);
      if (!decision.ok) return decision;
      const day = checkDay(one.sinceOn, on, needs.today);
      if (!day.ok) return day;
      const decided = { step: "LEAVE", on, ...decision.value, because: reason } as const;
      await needs.delegates.save(ended(one, { on, because: reason }));
      await needs.delegates.decide(one.unionId, id, decided);
      await passStep(needs, actor, one, { step: "LEAVE", ...passed.value });
      await needs.mandatesChanged(one);
    }
    return ok({ id, ids: [id] });
  };
