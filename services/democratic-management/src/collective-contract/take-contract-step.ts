import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractResumption } from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";

/** The steps that bring nothing but an opinion. */
export const plainContractSteps = [
  "resume",
  "agreeDraft",
  "submit",
  "renegotiate",
  "dropChange",
] as const;
export type PlainContractStep = (typeof plainContractSteps)[number];
export type TakeContractStepInput = {
  readonly id: string;
  readonly step: PlainContractStep;
  readonly opinion: string | null;
};
export type DraftEmpty = { readonly kind: "DraftEmpty" };
export type MinutesMissing = { readonly kind: "MinutesMissing" };
export type CommentsOpen = { readonly kind: "CommentsOpen"; readonly open: number };
export type ContractNotChanging = { readonly kind: "ContractNotChanging" };
export type TakeContractStepRefusal =
  | ContractUnknown
  | StepRefusal
  | DraftEmpty
  | MinutesMissing
  | CommentsOpen
  | ContractNotChanging;

/** Resumes, agrees, brings before the congress, negotiates again, or gives a change up. */
export const takeContractStep =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeContractStepInput,
  ): Promise<Result<{ id: string }, TakeContractStepRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, step, opinion);
    if (!move.ok) return move;
    const unready = await obstacle(needs, contract, step);
    if (unready) return err(unready);
    if (step === "resume")
      await needs.deadlines.meet(
        contractResumption,
        { unionId: actor.unionId, subject: id },
        needs.today,
      );
    if (step === "dropChange") await needs.clauses.restore(contract);
    const changes =
      step === "dropChange" ? ({ purpose: "CONCLUSION", changeGround: null } as const) : {};
    await passMove(needs, actor, move.value, changes);
    return ok({ id });
  };

/** What is still missing for the step: clauses, minutes that both chiefs signed (CC-R6), comments without a disposition. */
async function obstacle(
  { clauses, meetings, comments }: ContractNeeds,
  contract: CollectiveContract,
  step: PlainContractStep,
): Promise<DraftEmpty | MinutesMissing | CommentsOpen | ContractNotChanging | null> {
  if (step === "dropChange")
    return contract.purpose === "CONCLUSION" ? { kind: "ContractNotChanging" } : null;
  if (step !== "agreeDraft" && step !== "submit") return null;
  if ((await clauses.countStanding(contract)) === 0) return { kind: "DraftEmpty" };
  if (step === "agreeDraft" && !(await meetings.hasSigned(contract)))
    return { kind: "MinutesMissing" };
  const open = await comments.countOpen(contract);
  return step === "submit" && open > 0 ? { kind: "CommentsOpen", open } : null;
}
