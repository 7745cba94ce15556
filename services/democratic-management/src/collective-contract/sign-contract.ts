import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { contractFiling } from "./contract.deadlines.js";
import type { CollectiveContract } from "./contract.js";
import { startContractClock } from "./contract-clocks.js";
import {
  type ContractDayWrong,
  type ContractTextWrong,
  dayWithin,
  documentOf,
} from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { filingDue } from "./date/work-out-dates.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { policyOfContract } from "./policy-of-contract.js";
import { keepPapers, runUnderWay } from "./round/run-under-way.js";

export type SignContractInput = {
  readonly id: string;
  readonly signedOn: LocalDate;
  readonly document: string;
  readonly termYears: number;
};
export type TermUnfit = { readonly kind: "TermUnfit"; readonly min: number; readonly max: number };
/** Another contract of its kind and place is signed or in force already, and this one does not renew it. */
export type ContractRival = { readonly kind: "ContractRival"; readonly title: string };
export type SignContractRefusal =
  | ContractRival
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | ContractDayWrong
  | TermUnfit;

/** CC-R9, CC-R13 the two chiefs of the day sign, for a term that policy allows; who follows them later changes nothing. A change is signed in its own round. */
export const signContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, termYears, ...input }: SignContractInput,
  ): Promise<Result<{ id: string }, SignContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "sign");
    if (!move.ok) return move;
    const document = documentOf(input.document);
    if (!document.ok) return document;
    const votedOn = (await needs.votes.of(actor.unionId, [id])).at(-1)?.votedOn;
    const from = votedOn ?? contract.demandedOn;
    const signed = dayWithin(input.signedOn, from, needs.today, "签订日期", "the day of signing");
    if (!signed.ok) return signed;
    const policy = await policyOfContract(needs, contract);
    const term = policy.value("cc.termYears", signed.value);
    const [min, max] = boundsOf(contract, term);
    if (!Number.isInteger(termYears) || termYears < min || termYears > max)
      return err({ kind: "TermUnfit", min, max });
    const rival = await needs.contracts.rival(contract, ["SIGNED", "FILED"]);
    if (rival) return err({ kind: "ContractRival", title: rival.title });
    const due = filingDue(signed.value, policy.value("cc.fileDays", signed.value));
    const { no } = await runUnderWay(needs, contract);
    await needs.dates.put(contract, [due], no);
    const chiefs = (await needs.representatives.of(actor.unionId, [id])).filter(
      ({ isChief }) => isChief,
    );
    const chiefOf = (side: string) => chiefs.find((chief) => chief.side === side)?.name ?? null;
    const papers = await keepPapers(needs, contract, {
      ...{ signedOn: signed.value, signDocument: document.value },
      ...{ staffSigner: chiefOf("STAFF"), employerSigner: chiefOf("EMPLOYER"), sealedOn: null },
    });
    const moved = await passMove(needs, actor, move.value, { ...papers, termYears });
    await startContractClock(needs, moved, contractFiling, {
      ...{ startedOn: signed.value, dueOn: due.on, overrides: policy.overrides },
      responsible: ["HOSPITAL_LEADER"],
    });
    return ok({ id });
  };

/** A contract on wages runs as long as policy says of them; a change keeps the term that stands. */
const boundsOf = (
  { kind, purpose, termYears }: CollectiveContract,
  {
    min,
    max,
    wageContract,
  }: { readonly min: number; readonly max: number; readonly wageContract: number },
): readonly [number, number] => {
  if (purpose !== "CONCLUSION" && termYears !== null) return [termYears, termYears];
  return kind === "WAGES" ? [wageContract, wageContract] : [min, max];
};
