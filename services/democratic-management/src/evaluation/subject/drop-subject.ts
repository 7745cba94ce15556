import { type Actor, ok, type Result } from "@union/kernel";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import { findSubject, type NotAtThisStage } from "./find-subject.js";

/** Takes somebody out of a draft; answers the campaign. */
export const dropEvaluationSubject =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id }: { readonly id: string },
  ): Promise<Result<{ id: string }, SubjectUnknown | NotAtThisStage>> => {
    const found = await findSubject(needs, actor, id, { states: ["DRAFT"], isOwnToo: false });
    if (!found.ok) return found;
    await needs.subjects.dropFromDraft(actor.unionId, id);
    return ok({ id: found.value.campaign.id });
  };
