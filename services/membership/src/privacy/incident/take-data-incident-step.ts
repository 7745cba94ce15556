import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import { numberOf } from "../fit-texts.js";
import { reachesAll } from "../out-of-reach.js";
import type { PrivacyNeeds } from "../privacy-needs.js";
import { authorityDue, personsDue } from "./data-incident.deadlines.js";
import { IncidentRepository } from "./data-incident.js";
import { type IncidentStep, incidentStages } from "./data-incident.stages.js";
import { handlers } from "./handlers.js";

export type IncidentUnknown = { readonly kind: "IncidentUnknown" };
export type TakeDataIncidentStepInput = {
  readonly id: string;
  readonly step: IncidentStep;
  readonly opinion: string | null;
};

/** Takes a step of an incident: remedy, authority, people (PI-R14); each clock is met by its step. */
export const takeDataIncidentStep =
  ({ tx, steps, deadlines, today }: PrivacyNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeDataIncidentStepInput,
  ): Promise<Result<{ id: string }, IncidentUnknown | StepRefusal>> => {
    const { unionId } = actor;
    const incidents = new IncidentRepository(tx, unionId);
    const one = reachesAll(actor, "privacy.handle") ? await incidents.hold(id) : null;
    if (!one) return err({ kind: "IncidentUnknown" });
    const before = await steps.taken(unionId, incidentStages.kind, id);
    const matter = { state: one.state, campusId: null, departmentId: null, owners: [] };
    const taken = takeStep(incidentStages, { ...matter, taken: before }, actor, { step, opinion });
    if (!taken.ok) return taken;
    const toldOn = step === "TELL_PERSONS" ? today : one.toldOn;
    await incidents.save({ ...one, toldOn, state: taken.value.to });
    const of = { unionId, subject: id };
    if (step === "TELL_AUTHORITY") await deadlines.meet(authorityDue, of, today);
    if (step === "TELL_PERSONS" || step === "SPARE_PERSONS")
      await deadlines.meet(personsDue, of, today);
    await steps.pass(incidentStages, actor, {
      ...{ ...of, subjectName: numberOf(id), campusId: null, step, ...taken.value },
      parties: { HANDLERS: handlers, PERSONS: persons(...(await incidents.people(id))) },
    });
    return ok({ id });
  };
