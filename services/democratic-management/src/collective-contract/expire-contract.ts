import { addDays, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import type { CollectiveContract } from "./contract.js";
import { endContractClocks } from "./end-contract-clocks.js";
import type { HouseNeeds } from "./house-needs.js";
import { mayMove, passMove } from "./move-contract.js";

/** CC-R13 the term is over: the contract is in force no more, and a change of it that was under way lapses. */
export async function expireContract(
  needs: HouseNeeds,
  contract: CollectiveContract,
): Promise<Result<null, StepRefusal>> {
  const move = await mayMove(needs, null, contract, "expire");
  if (!move.ok) return move;
  const last = contract.expiresOn ?? needs.today;
  await needs.rounds.close(contract, { outcome: "LAPSED" });
  await passMove(needs, null, move.value, { endedOn: addDays(last, 1) });
  await endContractClocks(needs, contract);
  return ok(null);
}
