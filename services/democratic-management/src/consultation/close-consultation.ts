import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { enterRow } from "@union/registers";
import type { StepRefusal } from "@union/stages";
import type { ConsultationNamesPerson, ConsultationTextWrong } from "./consultation.js";
import { consultationLanding } from "./consultation.landing.js";
import {
  type ConsultationNeeds,
  type ConsultationUnknown,
  findConsultation,
} from "./consultation-needs.js";
import { consultationTexts } from "./consultation-texts.js";
import { allowConsultationStep } from "./pass-consultation-step.js";

export type OpinionsOpen = { readonly kind: "OpinionsOpen"; readonly count: number };
export type NoOpinions = { readonly kind: "NoOpinions" };
export type ConsultationTaken = { readonly kind: "ConsultationTaken" };
export type CloseConsultationInput = {
  readonly id: string;
  readonly outcome: string;
  readonly document: string;
  readonly decidedBy: string;
};
type Refusal =
  | ConsultationUnknown
  | OpinionsOpen
  | NoOpinions
  | ConsultationTaken
  | ConsultationNamesPerson
  | ConsultationTextWrong
  | StepRefusal;

/** Closes a consultation with its outcome, once every opinion has its answer; from then on the register knows it. */
export const closeConsultation =
  (needs: ConsultationNeeds) =>
  async (
    actor: Actor,
    { id, ...typed }: CloseConsultationInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { tx, outbox, keys, consultations, today } = needs;
    const { unionId, accountId } = actor;
    const found = await findConsultation(needs, actor, id);
    if (!found.ok) return found;
    const step = await allowConsultationStep(needs, actor, found.value, "close");
    if (!step.ok) return step;
    const texts = consultationTexts(typed);
    if (!texts.ok) return texts;
    const { all, open } = await consultations.countOpinions(unionId, id);
    if (all === 0) return err({ kind: "NoOpinions" });
    if (open > 0) return err({ kind: "OpinionsOpen", count: open });
    const { campusId, heldOn, matter, meeting, toldOpinions } = found.value;
    await consultations.save({
      ...{ ...found.value, ...texts.value, state: step.value.to, closedOn: today },
    });
    await step.value.pass();
    const scope = scopeOf(actor, "consultations.write") ?? { unionId, reach: [], memberId: null };
    const known = { ...consultationLanding, insert: async () => [id] };
    const row = { heldOn, matter, meeting, opinions: toldOpinions + all };
    const site = { tx, outbox, scope, today, requestedBy: accountId };
    const entered = await enterRow(known, site, keys, { row, found: { campusId, recorded: all } });
    return entered === null ? err({ kind: "ConsultationTaken" }) : ok({ id });
  };
