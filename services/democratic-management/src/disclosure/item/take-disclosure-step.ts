import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import type { PlainDisclosureStep } from "./disclosure.stages.js";
import { disclosureDue } from "./disclosure-due.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure } from "./find-disclosure.js";
import { allowStep } from "./pass-disclosure-step.js";
import type { WithdrawnAs } from "./withdrawn-as.js";

export type TakeDisclosureStepInput = {
  readonly id: string;
  readonly step: PlainDisclosureStep;
  readonly opinion: string | null;
  /** Of a withdrawal: the kind of reason that others read. */
  readonly withdrawnAs: WithdrawnAs | null;
};

/** Takes a plain step: submits, clears, sends back, approves, withdraws for a reason, archives. */
export const takeDisclosureStep =
  (needs: DisclosureNeeds) =>
  async (
    actor: Actor,
    { id, withdrawnAs, ...asked }: TakeDisclosureStepInput,
  ): Promise<Result<{ id: string }, DisclosureUnknown | StepRefusal>> => {
    const { items, deadlines, today } = needs;
    const found = await findDisclosure(items, actor, id);
    if (!found.ok) return found;
    const step = await allowStep(needs, actor, found.value, asked);
    if (!step.ok) return step;
    const { to, opinion, pass } = step.value;
    const isWithdrawn = asked.step === "withdraw";
    const withdrawn = isWithdrawn
      ? { withdrawnOn: today, withdrawnBecause: opinion, withdrawnAs }
      : {};
    await items.save({ ...found.value, ...withdrawn, state: to });
    if (isWithdrawn) await deadlines.cancel(disclosureDue, { unionId: actor.unionId, subject: id });
    await pass();
    return ok({ id });
  };
