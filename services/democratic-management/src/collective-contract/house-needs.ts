import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import type { Clock, LocalDate } from "@union/kernel";
import { newId, Outbox, type Sql } from "@union/persistence";
import { Steps } from "@union/stages";
import { ClauseRepository } from "./clause/clause.repository.js";
import type { CollectiveContract } from "./contract.js";
import { ContractRepository } from "./contract.repository.js";
import { ContractDateRepository } from "./date/contract-date.repository.js";
import { RepresentativeRepository } from "./representative/representative.repository.js";
import { ContractRoundRepository } from "./round/contract-round.repository.js";

export type HouseNeeds = ReturnType<typeof houseNeeds>;

/** What the house itself moves a contract with, in the transaction of its schedule. */
export const houseNeeds = (
  tx: Sql,
  { unionId }: CollectiveContract,
  clock: Clock,
  today: LocalDate,
) => ({
  contracts: new ContractRepository(tx),
  dates: new ContractDateRepository(tx),
  representatives: new RepresentativeRepository(tx),
  clauses: new ClauseRepository(tx),
  rounds: new ContractRoundRepository(tx),
  directory: new Directory(tx),
  deadlines: new Deadlines(tx),
  steps: new Steps(tx, new Outbox(tx, { unionId, traceId: newId() }), clock),
  today,
});
