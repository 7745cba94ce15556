import { type Actor, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type DisclosureTextWrong, textsOf } from "./disclosure.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure } from "./find-disclosure.js";
import { allowStep } from "./pass-disclosure-step.js";

export type CorrectDisclosureInput = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** The notice that stands with the new version: what was wrong (更正说明). */
  readonly correction: string;
  /** Whether it closes the texts of the versions before it (DI-R9); the reviewer sees it. */
  readonly closesEarlier: boolean;
};
export type CorrectDisclosureRefusal = DisclosureUnknown | DisclosureTextWrong | StepRefusal;

/** Writes the next version of what was published, with its notice; it is reviewed and approved as the first was. */
export const correctDisclosure =
  (needs: DisclosureNeeds) =>
  async (
    actor: Actor,
    { id, closesEarlier, ...texts }: CorrectDisclosureInput,
  ): Promise<Result<{ id: string }, CorrectDisclosureRefusal>> => {
    const found = await findDisclosure(needs.items, actor, id);
    if (!found.ok) return found;
    const step = await allowStep(needs, actor, found.value, { step: "correct", opinion: null });
    if (!step.ok) return step;
    const written = textsOf(texts);
    if (!written.ok) return written;
    await needs.items.save({
      ...{ ...found.value, ...written.value, closesEarlier, state: step.value.to },
    });
    await step.value.pass();
    return ok({ id });
  };
