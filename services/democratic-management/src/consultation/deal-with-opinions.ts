import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import type {
  ConsultationNamesPerson,
  ConsultationTextWrong,
  Disposition,
} from "./consultation.js";
import {
  type ConsultationNeeds,
  type ConsultationUnknown,
  findConsultation,
} from "./consultation-needs.js";
import { consultationTexts } from "./consultation-texts.js";
import { allowConsultationStep } from "./pass-consultation-step.js";

export type OpinionUnknown = { readonly kind: "OpinionUnknown" };
type Refusal =
  | ConsultationUnknown
  | OpinionUnknown
  | ConsultationNamesPerson
  | ConsultationTextWrong
  | StepRefusal;
type Dealt = Promise<Result<{ id: string }, Refusal>>;
export type RecordOpinionInput = {
  readonly consultationId: string;
  readonly source: string;
  readonly content: string;
};
export type AnswerOpinionInput = {
  readonly id: string;
  readonly disposition: Disposition;
  readonly answer: string;
};

/** Records an opinion of the staff with where it came from. Answers the consultation. */
export const recordOpinion =
  (needs: ConsultationNeeds) =>
  async (actor: Actor, { consultationId, source, content }: RecordOpinionInput): Dealt => {
    const found = await findConsultation(needs, actor, consultationId);
    if (!found.ok) return found;
    const step = await allowConsultationStep(needs, actor, found.value, "record");
    if (!step.ok) return step;
    const texts = consultationTexts({ source, content });
    if (!texts.ok) return texts;
    await needs.consultations.addOpinion(actor.unionId, {
      ...{ id: newId(), consultationId, position: 0, ...texts.value },
      ...{ disposition: null, answer: null, answeredOn: null },
    });
    await step.value.pass();
    return ok({ id: consultationId });
  };

/** Says what became of an opinion, and why; said again while the consultation is open, it is set right. Answers the consultation. */
export const answerOpinion =
  (needs: ConsultationNeeds) =>
  async (actor: Actor, { id, disposition, answer }: AnswerOpinionInput): Dealt => {
    const { consultations, today } = needs;
    const { unionId, accountId } = actor;
    const opinion = await consultations.findOpinion(unionId, id);
    if (!opinion) return err({ kind: "OpinionUnknown" });
    const found = await findConsultation(needs, actor, opinion.consultationId);
    if (!found.ok) return err({ kind: "OpinionUnknown" });
    const step = await allowConsultationStep(needs, actor, found.value, "answer");
    if (!step.ok) return step;
    const texts = consultationTexts({ answer });
    if (!texts.ok) return texts;
    const given = { disposition, answer: texts.value.answer, on: today, accountId };
    await consultations.answerOpinion(unionId, id, given);
    await step.value.pass();
    return ok({ id: opinion.consultationId });
  };
