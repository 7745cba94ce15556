import { type Actor, covers, err, isUnseen, ok, type Result, scopeOf } from "@union/kernel";
import type { CadreNeeds } from "./cadre-needs.js";

export type TrainingUnknown = { readonly kind: "TrainingUnknown" };
export type TakeBackReasonMissing = {
  readonly kind: "TakeBackReasonMissing";
  readonly max: number;
};
export type TakeBackCadreTrainingInput = { readonly id: string; readonly reason: string };

const longestReason = 200;

/** Takes a training back that was recorded wrongly (撤回培训): it stays on record with why, and counts for nothing any more (A5). */
export const takeBackCadreTraining =
  ({ cadres, outbox, today }: CadreNeeds) =>
  async (
    actor: Actor,
    { id, reason: said }: TakeBackCadreTrainingInput,
  ): Promise<Result<{ id: string }, TrainingUnknown | TakeBackReasonMissing>> => {
    const { unionId, accountId } = actor;
    const reason = said.trim();
    if (isUnseen(reason) || [...reason].length > longestReason)
      return err({ kind: "TakeBackReasonMissing", max: longestReason });
    const training = await cadres.holdTraining(unionId, id);
    const scope = scopeOf(actor, "committees.write");
    if (!training || !scope || !covers(scope, training.campusId))
      return err({ kind: "TrainingUnknown" });
    await cadres.takeTrainingBack(unionId, id, { today, accountId, reason });
    const { title, heldOn } = training;
    await outbox.add("training.recorded.v1", id, {
      ...{ unionId, trainings: [{ id, heldOn, title, attendances: 0 }] },
    });
    return ok({ id });
  };
