import { holdersOf } from "@union/deadlines";
import { type Actor, addDays, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { fitTexts, numberOf, type PrivacyTextUnfit } from "../fit-texts.js";
import { knownPeople, type PeopleUnfit } from "../known-people.js";
import { type OutOfReach, reachesAll } from "../out-of-reach.js";
import type { PrivacyNeeds } from "../privacy-needs.js";
import { authorityDue, personsDue } from "./data-incident.deadlines.js";
import { type DataIncident, IncidentRepository } from "./data-incident.js";
import { incidentStages } from "./data-incident.stages.js";
import { handlers } from "./handlers.js";

export type IncidentDayWrong = { readonly kind: "IncidentDayWrong"; readonly today: string };
export type ReportDataIncidentInput = Omit<DataIncident, "id" | "toldOn" | "state" | "version"> & {
  /** The people concerned. */
  readonly memberIds: readonly string[];
};

/** Records an incident with personal data on the day it is found; the clocks of authority and people run from then (PI-R14). */
export const reportDataIncident =
  ({ tx, steps, deadlines, overrides, today }: PrivacyNeeds) =>
  async (
    actor: Actor,
    input: ReportDataIncidentInput,
  ): Promise<
    Result<{ id: string }, OutOfReach | PrivacyTextUnfit | PeopleUnfit | IncidentDayWrong>
  > => {
    if (!reachesAll(actor, "privacy.handle")) return err({ kind: "OutOfReach" });
    const { foundOn } = input;
    if (foundOn > today) return err({ kind: "IncidentDayWrong", today });
    const longest = { title: 100, kinds: 200, cause: 500, harm: 500, measures: 500, contact: 100 };
    const texts = fitTexts(input, longest);
    if (!texts.ok) return texts;
    const { unionId } = actor;
    const people = await knownPeople(tx, unionId, input.memberIds);
    if (!people.ok) return people;
    const one: DataIncident = {
      ...{ id: newId(), ...texts.value, foundOn, toldOn: null, state: "FOUND", version: 1 },
    };
    await new IncidentRepository(tx, unionId).add(one, people.value);
    const decided = await overrides(unionId);
    const moment = { campusId: null, on: foundOn };
    const about = { unionId, subject: one.id, subjectName: numberOf(one.id), campusId: null };
    for (const [kind, key] of [
      [authorityDue, "privacy.incidentAuthorityDays"],
      [personsDue, "privacy.incidentPersonsDays"],
    ] as const)
      await deadlines.start(kind, {
        ...{ ...about, startedOn: foundOn },
        dueOn: addDays(foundOn, resolvePolicy(key, moment, decided).value),
        ...{ responsible: handlers, deputy: holdersOf(["CHAIR"], null) },
      });
    await steps.pass(incidentStages, actor, {
      ...{ ...about, step: "REPORT", from: "NONE", to: one.state, opinion: null },
      parties: { HANDLERS: handlers },
    });
    return ok({ id: one.id });
  };
