import { holdersOf, persons } from "@union/deadlines";
import { type Actor, addDays, err, isUnseen, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { disclosureParties } from "../item/disclosure-parties.js";
import type { DisclosureUnknown } from "../item/find-disclosure.js";
import type { Feedback, FeedbackKind } from "./feedback.js";
import { feedbackStages } from "./feedback.stages.js";
import { feedbackAnswer } from "./feedback-clocks.js";
import { type FeedbackNeeds, feedbackName } from "./feedback-needs.js";

export type NotOfTheStaff = { readonly kind: "NotOfTheStaff" };
export type FeedbackTextWrong = { readonly kind: "FeedbackTextWrong"; readonly max: number };
export type SubmitFeedbackInput = {
  readonly itemId: string | null;
  readonly kind: FeedbackKind;
  readonly content: string;
};
const longest = 2_000;

/** Somebody of the staff asks or says something of disclosure; the clock for the answer starts (DI-R8). */
export const submitFeedback =
  (needs: FeedbackNeeds) =>
  async (
    actor: Actor,
    { itemId, kind, content }: SubmitFeedbackInput,
  ): Promise<Result<{ id: string }, NotOfTheStaff | FeedbackTextWrong | DisclosureUnknown>> => {
    const { feedback, items, directory, steps, deadlines, today } = needs;
    const { unionId, memberId } = actor;
    const people = memberId ? await directory.membersById(unionId, [memberId]) : null;
    const person = memberId ? people?.get(memberId) : undefined;
    if (!person || memberId === null) return err({ kind: "NotOfTheStaff" });
    if (isUnseen(content) || [...content.trim()].length > longest)
      return err({ kind: "FeedbackTextWrong", max: longest });
    const item = itemId === null ? null : await items.find(unionId, itemId);
    if (itemId !== null && (!item || item.versionNo === 0 || item.withdrawnOn !== null))
      return err({ kind: "DisclosureUnknown" });
    const campusId = item?.campusId ?? person.campusId;
    const overrides = await directory.policyOverrides(unionId);
    const days = resolvePolicy("disclosure.answerDays", { campusId, on: today }, overrides).value;
    const one: Feedback = {
      ...{ id: newId(), unionId, itemId, campusId, departmentId: item?.departmentId ?? null },
      ...{ memberId, kind, content: content.trim(), state: "SUBMITTED", submittedOn: today },
      ...{ dueOn: addDays(today, days), answer: null, answeredOn: null, rating: null, version: 1 },
    };
    await feedback.add(one);
    const subjectName = feedbackName[kind];
    await steps.pass(feedbackStages, actor, {
      ...{ unionId, subject: one.id, subjectName, campusId, step: "submit", isFirst: true },
      ...{ from: "SUBMITTED", to: "SUBMITTED", opinion: null },
      parties: { ...disclosureParties(campusId), ASKER: persons(memberId) },
      policy: { "disclosure.answerDays": days },
    });
    await deadlines.start(feedbackAnswer, {
      ...{ unionId, subject: one.id, subjectName, campusId, startedOn: today, dueOn: one.dueOn },
      responsible: holdersOf(["UNION_OFFICER", "CHAIR"], campusId),
      deputy: holdersOf(["CHAIR", "HOSPITAL_LEADER"], campusId),
    });
    return ok({ id: one.id });
  };
