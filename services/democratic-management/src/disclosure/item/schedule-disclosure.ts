import { holdersOf } from "@union/deadlines";
import {
  type Actor,
  addDays,
  covers,
  err,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { StepRefusal } from "@union/stages";
import { isPlannable } from "../../plannable-day.js";
import type { Audience } from "../audience.js";
import { periodAt } from "../catalogue/cycle.js";
import { dutiesOn } from "../catalogue/duties-in-force.js";
import { type Disclosure, type DisclosureTextWrong, textsOf } from "./disclosure.js";
import { disclosureDue } from "./disclosure-due.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { allowStep } from "./pass-disclosure-step.js";

export type DisclosurePlaceUnknown = { readonly kind: "DisclosurePlaceUnknown" };
export type DutyUnknown = { readonly kind: "DutyUnknown" };
export type AudienceMissing = { readonly kind: "AudienceMissing" };
export type DisclosureDayTooFar = { readonly kind: "DisclosureDayTooFar" };
export type DisclosureNumberTaken = { readonly kind: "DisclosureNumberTaken" };
export type ScheduleRefusal =
  | DisclosurePlaceUnknown
  | DutyUnknown
  | AudienceMissing
  | DisclosureDayTooFar
  | DisclosureNumberTaken
  | DisclosureTextWrong
  | StepRefusal;
export type ScheduleDisclosureInput = {
  readonly no: string;
  readonly title: string;
  /** An entry of the catalogue; audience and category are its own then. */
  readonly dutyCode: string | null;
  readonly audience: Audience | null;
  readonly category: string | null;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  /** A day of the period that it answers for. */
  readonly periodOf: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly notBefore: LocalDate | null;
};

/** Plans what is to be disclosed (DI-R2): an entry of the catalogue for one of its periods, or a matter of its own. */
export const scheduleDisclosure =
  (needs: DisclosureNeeds) =>
  async (
    actor: Actor,
    input: ScheduleDisclosureInput,
  ): Promise<Result<{ id: string }, ScheduleRefusal>> => {
    const { directory, items, changes, deadlines, today } = needs;
    const { unionId } = actor;
    const { campusId, departmentId, dutyCode, notBefore } = input;
    const scope = scopeOf(actor, "disclosures.write");
    if (!scope || !covers(scope, campusId, departmentId))
      return err({ kind: "DisclosurePlaceUnknown" });
    if (!(await isPlace(needs, unionId, campusId, departmentId)))
      return err({ kind: "DisclosurePlaceUnknown" });
    const days = [input.periodOf, input.dueOn, notBefore];
    if (!days.every((day) => day === null || isPlannable(day)))
      return err({ kind: "DisclosureDayTooFar" });
    const catalogue = dutyCode === null ? [] : dutiesOn(await changes.all(unionId), today);
    const duty = catalogue.find(({ code, isOn }) => code === dutyCode && isOn) ?? null;
    if (dutyCode !== null && duty === null) return err({ kind: "DutyUnknown" });
    const audience = duty?.audience ?? input.audience;
    if (audience === null) return err({ kind: "AudienceMissing" });
    const category = duty?.title.zh ?? input.category ?? "";
    const texts = textsOf({ no: input.no, title: input.title, category });
    if (!texts.ok) return texts;
    const period = duty && periodAt(duty.cycle, input.periodOf ?? today);
    const overrides = await directory.policyOverrides(unionId);
    const dueDays = (on: LocalDate) =>
      resolvePolicy("disclosure.dueDays", { campusId, on }, overrides).value;
    const dueOn = input.dueOn ?? (period && addDays(period.to, dueDays(period.to)));
    const item: Disclosure = {
      ...{ id: newId(), unionId, ...texts.value, campusId, departmentId, audience, dutyCode },
      ...{ body: "", correction: null, period, dueOn, notBefore, state: "SCHEDULED" },
      ...{ versionNo: 0, publishedOn: null, displayDays: null, displayUntil: null },
      ...{ withdrawnOn: null, withdrawnBecause: null, withdrawnAs: null },
      ...{ closesEarlier: false, version: 1 },
    };
    const step = await allowStep(needs, actor, item, { step: "schedule", opinion: null });
    if (!step.ok) return step;
    if (!(await items.add(item))) return err({ kind: "DisclosureNumberTaken" });
    await step.value.pass();
    if (dueOn !== null)
      await deadlines.start(disclosureDue, {
        ...{ unionId, subject: item.id, subjectName: item.no, campusId, startedOn: today, dueOn },
        responsible: holdersOf(["UNION_OFFICER", "CHAIR"], campusId),
        deputy: holdersOf(["CHAIR"], campusId),
      });
    return ok({ id: item.id });
  };

async function isPlace(
  { directory }: DisclosureNeeds,
  unionId: string,
  campusId: string | null,
  departmentId: string | null,
): Promise<boolean> {
  if (campusId !== null && !(await directory.hasCampus(unionId, campusId))) return false;
  if (departmentId === null) return true;
  const departments = await directory.departments(unionId);
  return departments.some(
    (one) => one.id === departmentId && (campusId === null || one.campusId === campusId),
  );
}
