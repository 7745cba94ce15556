import { type Actor, err, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { Disclosure } from "./disclosure.js";
import {
  type DisclosureState,
  type DisclosureStep,
  disclosureStages,
} from "./disclosure.stages.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { disclosureParties } from "./disclosure-parties.js";

type Needs = Pick<DisclosureNeeds, "steps">;
type Asked = { readonly step: DisclosureStep; readonly opinion: string | null };
/** A step that may be taken, and how to remember it once the item is saved. */
export type AllowedStep = {
  readonly to: DisclosureState;
  readonly opinion: string | null;
  readonly pass: () => Promise<void>;
};

/** Whether a step may be taken on an item now; whoever saves the item passes it then. `actor` null is the house itself. */
export async function allowStep(
  { steps }: Needs,
  actor: Actor | null,
  item: Disclosure,
  { step, opinion }: Asked,
): Promise<Result<AllowedStep, StepRefusal>> {
  const { unionId, id, campusId, departmentId, state } = item;
  const taken = await steps.taken(unionId, disclosureStages.kind, id);
  const matter = { state, campusId, departmentId, owners: [], taken };
  const allowed = takeStep(disclosureStages, matter, actor, { step, opinion });
  if (!allowed.ok) return err(allowed.error);
  const { to, opinion: said } = allowed.value;
  const pass = () =>
    steps.pass(disclosureStages, actor, {
      ...{ unionId, subject: id, subjectName: item.no, campusId, step, from: state, to },
      ...{ opinion: said, parties: disclosureParties(campusId) },
    });
  return { ok: true, value: { to, opinion: said, pass } };
}
