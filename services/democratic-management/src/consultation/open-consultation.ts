import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import type { ConsultationTaken } from "./close-consultation.js";
import type {
  Consultation,
  ConsultationNamesPerson,
  ConsultationTextWrong,
} from "./consultation.js";
import type { ConsultationNeeds } from "./consultation-needs.js";
import { consultationTexts } from "./consultation-texts.js";
import { allowConsultationStep } from "./pass-consultation-step.js";

export type ConsultationPlaceUnknown = { readonly kind: "ConsultationPlaceUnknown" };
export type ConsultationDayWrong = { readonly kind: "ConsultationDayWrong" };
export type OpenConsultationInput = Pick<Consultation, "campusId" | "matter" | "meeting"> & {
  readonly heldOn: LocalDate;
};
type Refusal =
  | ConsultationPlaceUnknown
  | ConsultationDayWrong
  | ConsultationTaken
  | ConsultationNamesPerson
  | ConsultationTextWrong
  | StepRefusal;

/** Opens a consultation on a major decision that a meeting put to the staff (DEM-16), once. */
export const openConsultation =
  (needs: ConsultationNeeds, campusExists: (unionId: string, id: string) => Promise<boolean>) =>
  async (
    actor: Actor,
    { campusId, heldOn, matter, meeting }: OpenConsultationInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { unionId } = actor;
    const scope = scopeOf(actor, "consultations.write");
    if (!scope || !covers(scope, campusId)) return err({ kind: "ConsultationPlaceUnknown" });
    if (campusId !== null && !(await campusExists(unionId, campusId)))
      return err({ kind: "ConsultationPlaceUnknown" });
    if (heldOn > needs.today) return err({ kind: "ConsultationDayWrong" });
    const texts = consultationTexts({ matter, meeting });
    if (!texts.ok) return texts;
    if (await needs.consultations.stands(unionId, heldOn, texts.value.matter))
      return err({ kind: "ConsultationTaken" });
    const one: Consultation = {
      ...{ id: newId(), unionId, campusId, heldOn, ...texts.value, toldOpinions: 0 },
      ...{ state: "GATHERING", outcome: null, document: null, decidedBy: null, closedOn: null },
      version: 1,
    };
    const step = await allowConsultationStep(needs, actor, one, "open");
    if (!step.ok) return step;
    await needs.consultations.add(one);
    await step.value.pass();
    return ok({ id: one.id });
  };
