import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { isPlannable } from "../../plannable-day.js";
import { type DisclosureTextWrong, textsOf } from "./disclosure.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure } from "./find-disclosure.js";
import { allowStep } from "./pass-disclosure-step.js";
import type { DisclosureDayTooFar } from "./schedule-disclosure.js";

export type WriteDisclosureInput = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Another first day; absent keeps the one that was planned, null lifts it on purpose. */
  readonly notBefore?: LocalDate | null;
};
export type WriteDisclosureRefusal =
  | DisclosureUnknown
  | DisclosureDayTooFar
  | DisclosureTextWrong
  | StepRefusal;

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
    const asked = notBefore === undefined ? found.value.notBefore : notBefore;
    if (asked !== null && !isPlannable(asked)) return err({ kind: "DisclosureDayTooFar" });
    const next = { ...found.value, ...texts.value, notBefore: asked, state: step.value.to };
    await needs.items.save(next);
    await step.value.pass();
    return ok({ id });
  };
