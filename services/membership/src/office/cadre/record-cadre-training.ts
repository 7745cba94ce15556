import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { CadreTraining } from "./cadre.repository.js";
import {
  type CadreDayWrong,
  type CadreNeeds,
  type CadreUnknown,
  findCadres,
} from "./cadre-needs.js";
import { type CadreTextUnfit, cadreTexts } from "./cadre-texts.js";

export type TrainingDaysUnfit = { readonly kind: "TrainingDaysUnfit"; readonly max: number };
/** One of that day, title and organiser stands already. */
export type TrainingKnown = { readonly kind: "TrainingKnown" };
export type RecordCadreTrainingInput = CadreTraining & { readonly memberIds: readonly string[] };

const maxDays = 366;

/** Records a training of union cadres with all who took part (ORG-15); activities counts it in the year it was held in (A5). */
export const recordCadreTraining =
  (needs: CadreNeeds) =>
  async (
    actor: Actor,
    input: RecordCadreTrainingInput,
  ): Promise<
    Result<
      { id: string },
      CadreUnknown | CadreDayWrong | CadreTextUnfit | TrainingDaysUnfit | TrainingKnown
    >
  > => {
    const { heldOn, days, memberIds } = input;
    const texts = cadreTexts(input, { title: 100, organiser: 100 });
    if (!texts.ok) return texts;
    if (heldOn > needs.today) return err({ kind: "CadreDayWrong", today: needs.today });
    if (days < 1 || days > maxDays) return err({ kind: "TrainingDaysUnfit", max: maxDays });
    const people = await findCadres(needs, actor, memberIds, heldOn);
    if (!people.ok) return people;
    const [first, ...others] = people.value;
    const isOfOneCampus = others.every(({ campusId }) => campusId === first?.campusId);
    if (await needs.cadres.hasTraining(actor.unionId, { ...texts.value, heldOn }))
      return err({ kind: "TrainingKnown" });
    const id = newId();
    const recorded = { unionId: actor.unionId, id, recordedBy: actor.accountId };
    const campusId = isOfOneCampus ? (first?.campusId ?? null) : null;
    await needs.cadres.addTraining(
      recorded,
      campusId,
      { ...texts.value, heldOn, days },
      people.value,
    );
    const training = { id, heldOn, title: texts.value.title, attendances: people.value.length };
    await needs.outbox.add("training.recorded.v1", id, {
      unionId: actor.unionId,
      trainings: [training],
    });
    return ok({ id });
  };
