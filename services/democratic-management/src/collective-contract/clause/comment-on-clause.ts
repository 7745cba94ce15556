import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, takeStep } from "@union/stages";
import { contractStages } from "../contract.stages.js";
import { type ContractTextWrong, textOf } from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { mayComment } from "./clause.js";
import { type CommentStep, commentStages } from "./comment.stages.js";
import { type ClauseUnknown, findClause } from "./find-clause.js";
import type { DraftClosed } from "./write-clause.js";

export type CommentOnClauseInput = { readonly clauseId: string; readonly text: string };
export type CommentNeedsPerson = { readonly kind: "CommentNeedsPerson" };
export type CommentUnknown = { readonly kind: "CommentUnknown" };
export type CommentOnClauseRefusal =
  | ClauseUnknown
  | ContractTextWrong
  | DraftClosed
  | CommentNeedsPerson;
export type DisposeCommentInput = {
  readonly id: string;
  readonly step: CommentStep;
  readonly opinion: string | null;
};
export type DisposeCommentRefusal = CommentUnknown | StepRefusal;

/** DEM-17 one of the staff says what he thinks of a clause while its text may still change. */
export const commentOnClause =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    input: CommentOnClauseInput,
  ): Promise<Result<{ id: string }, CommentOnClauseRefusal>> => {
    const { unionId, memberId: authorId } = actor;
    if (authorId === null) return err({ kind: "CommentNeedsPerson" });
    const found = await findClause(needs, actor, input.clauseId, "contracts.read");
    if (!found.ok) return found;
    const { clause, contract } = found.value;
    if (clause.isDropped || !mayComment(contract.state))
      return err({ kind: "DraftClosed", state: contractStages.states[contract.state] });
    const text = textOf(input.text, 1000, "意见", "the comment");
    if (!text.ok) return text;
    await needs.comments.add({
      ...{ unionId, id: newId(), contractId: contract.id, clauseId: clause.id, authorId },
      ...{ text: text.value, state: "OPEN", saidOn: needs.today, version: 1 },
    });
    return ok({ id: contract.id });
  };

/** DEM-17 what became of a comment: adopted, in part or not, the latter two with the reason; its author is told. */
export const disposeComment =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: DisposeCommentInput,
  ): Promise<Result<{ id: string }, DisposeCommentRefusal>> => {
    const { unionId } = actor;
    const comment = await needs.comments.find(unionId, id);
    const found = comment && (await findClause(needs, actor, comment.clauseId, "contracts.write"));
    if (!comment || !found?.ok) return err({ kind: "CommentUnknown" });
    const { contract } = found.value;
    const matter = {
      ...{ state: comment.state, campusId: contract.campusId, departmentId: null },
      ...{
        owners: [comment.authorId],
        taken: await needs.steps.taken(unionId, commentStages.kind, id),
      },
    };
    const taken = takeStep(commentStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    await needs.comments.save({ ...comment, state: taken.value.to });
    await needs.steps.pass(commentStages, actor, {
      ...{ unionId, subject: id, subjectName: contract.title, campusId: contract.campusId },
      ...{ step, ...taken.value, parties: { AUTHOR: persons(comment.authorId) } },
    });
    return ok({ id: contract.id });
  };
