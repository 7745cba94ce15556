import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type DisclosureTextWrong, textsOf } from "./disclosure.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure } from "./find-disclosure.js";
import { allowStep } from "./pass-disclosure-step.js";

export type WriteDisclosureInput = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly notBefore: LocalDate | null;
};
export type WriteDisclosureRefusal = DisclosureUnknown | DisclosureTextWrong | StepRefusal;

/** Writes the text of what is to be disclosed; whoever wrote it neither reviews nor approves it. */
export const writeDisclosure =
  (needs: DisclosureNeeds) =>
  async (
    actor: Actor,
    { id, title, body, notBefore }: WriteDisclosureInput,
  ): Promise<Result<{ id: string }, WriteDisclosureRefusal>> => {
    const found = await findDisclosure(needs.items, actor, id);
    if (!found.ok) return found;
    const step = await allowStep(needs, actor, found.value, { step: "write", opinion: null });
    if (!step.ok) return step;
    const texts = textsOf({ title, body });
    if (!texts.ok) return texts;
    await needs.items.save({ ...found.value, ...texts.value, notBefore, state: step.value.to });
    await step.value.pass();
    return ok({ id });
  };
