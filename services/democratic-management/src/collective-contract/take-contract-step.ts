import { type Actor, daysBetween, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractResumption } from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { amendmentsIn } from "./round/contract-round.repository.js";
import { runUnderWay } from "./round/run-under-way.js";

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
/** `from`: minutes of meetings before that day, or recorded before, say nothing of what is negotiated now. */
export type MinutesMissing = { readonly kind: "MinutesMissing"; readonly from: LocalDate | null };
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
    const of = { unionId: actor.unionId, subject: id };
    if (step === "resume") await needs.deadlines.meet(contractResumption, of, needs.today);
    if (step === "dropChange") await needs.deadlines.cancel(contractResumption, of);
    const changes =
      step === "resume"
        ? resumed(contract, needs.today)
        : step === "dropChange"
          ? await givenUp(needs, contract)
          : {};
    await passMove(needs, actor, move.value, changes);
    return ok({ id });
  };

/** CC-R7 the days of the suspension that ends; those of all suspensions of one negotiation are counted together. */
const resumed = (
  { suspendedOn, suspendedDays }: CollectiveContract,
  today: LocalDate,
): Partial<CollectiveContract> => ({
  resumedOn: today,
  suspendedDays: suspendedDays + (suspendedOn === null ? 0 : daysBetween(suspendedOn, today)),
});

/** CC-R17 a change is given up: texts, duties and rhythms stand as they bound all the time, and its round has come to nothing. */
async function givenUp(
  needs: ContractNeeds,
  contract: CollectiveContract,
): Promise<Partial<CollectiveContract>> {
  const { clauses, rounds, dates } = needs;
  await clauses.restore(contract);
  const { no } = await runUnderWay(needs, contract);
  await dates.drop(contract, ["SUSPENSION_ENDS", "TAKES_EFFECT"], no);
  await rounds.close(contract, { outcome: "DROPPED" });
  const amendments = amendmentsIn(await rounds.of(contract.unionId, [contract.id]));
  return {
    ...{ purpose: "CONCLUSION", changeGround: null, negotiatesFrom: null },
    takesEffectOn: amendments.at(-1)?.takesEffectOn ?? contract.effectiveOn,
  };
}

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
  if ((await meetings.signedOn(contract)) === null)
    return { kind: "MinutesMissing", from: contract.negotiatesFrom };
  const open = await comments.countOpen(contract);
  return step === "submit" && open > 0 ? { kind: "CommentsOpen", open } : null;
}
