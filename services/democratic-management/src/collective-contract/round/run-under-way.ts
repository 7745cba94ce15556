import type { CollectiveContract } from "../contract.js";
import type { ContractRound, RunPapers } from "./contract-round.js";
import type { ContractRoundRepository } from "./contract-round.repository.js";

type Rounds = { readonly rounds: ContractRoundRepository };

/** What goes through congress, signing and filing now: the contract itself (no. 0), or a change of it in its own round. */
export type Run = RunPapers & Pick<ContractRound, "no">;

export async function runUnderWay({ rounds }: Rounds, contract: CollectiveContract): Promise<Run> {
  const round = contract.purpose === "CONCLUSION" ? null : await rounds.open(contract);
  return round ?? { ...contract, no: 0 };
}

/**
 * Keeps what was signed or filed where it belongs: a change's in its round, so that the contract's own signing and filing stay
 * as they were (CC-R17, 2.16 no. 2). Answers what is left to be written on the contract.
 */
export async function keepPapers(
  { rounds }: Rounds,
  contract: CollectiveContract,
  papers: Partial<RunPapers>,
  takesEffectOn: CollectiveContract["takesEffectOn"] = null,
): Promise<Partial<CollectiveContract>> {
  const day = takesEffectOn === null ? {} : { takesEffectOn };
  if (contract.purpose === "CONCLUSION") return { ...papers, ...day };
  await rounds.close(contract, { ...papers, ...day });
  return day;
}
