import type { Clock, Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import type { Schedule } from "@union/worker";
import { ContractRepository } from "./contract.repository.js";
import { expireContract } from "./expire-contract.js";
import { houseNeeds } from "./house-needs.js";
import { takeContractEffect } from "./take-contract-effect.js";

const most = 50;

/** What the house itself does with contracts: they take effect after the silent days (CC-R11) and end with their term (CC-R13). */
export const followContracts = (clock: Clock): Schedule => ({
  name: "collective-contracts",
  everyMs: 600_000,
  run: async (tx, { day }) => {
    const contracts = new ContractRepository(tx);
    // Renewals first: whoever is followed on the day after his last has not expired.
    for (const contract of await contracts.toTakeEffect(day, most))
      sure(await takeContractEffect(houseNeeds(tx, contract, clock, day), contract));
    for (const contract of await contracts.toExpire(day, most))
      sure(await expireContract(houseNeeds(tx, contract, clock, day), contract));
  },
});

/** The queries choose contracts by the table's own states, so that a refusal is a mistake of the house. */
function sure(done: Result<null, StepRefusal>): void {
  if (!done.ok) throw new Error(`the house could not move a contract: ${done.error.kind}`);
}
