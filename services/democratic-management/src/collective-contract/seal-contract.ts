import { type Actor, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type ContractDayWrong, dayWithin } from "./contract-input.js";
import type { ContractNeeds } from "./contract-needs.js";
import { type ContractUnknown, findContract } from "./find-contract.js";
import { mayMove, passMove } from "./move-contract.js";
import { keepPapers, runUnderWay } from "./round/run-under-way.js";

export type SealContractInput = { readonly id: string; readonly sealedOn: LocalDate };
export type SealContractRefusal = ContractUnknown | StepRefusal | ContractDayWrong;

/** CC-R9 the employer seals what the chiefs signed; until it is filed, recording the seal again corrects its day. */
export const sealContract =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, ...input }: SealContractInput,
  ): Promise<Result<{ id: string }, SealContractRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const move = await mayMove(needs, actor, contract, "seal");
    if (!move.ok) return move;
    const { signedOn } = await runUnderWay(needs, contract);
    const from = signedOn ?? contract.demandedOn;
    const on = dayWithin(input.sealedOn, from, needs.today, "盖章日期", "the day of the seal");
    if (!on.ok) return on;
    const papers = await keepPapers(needs, contract, { sealedOn: on.value });
    await passMove(needs, actor, move.value, papers);
    return ok({ id });
  };
