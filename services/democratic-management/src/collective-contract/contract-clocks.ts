import { type DeadlineKind, holdersOf } from "@union/deadlines";
import { holders, type LocalDate, type Role } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import type { CollectiveContract } from "./contract.js";
import type { ContractNeeds } from "./contract-needs.js";

type Clock = {
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly overrides: readonly PolicyOverride[];
  /** Whose duty it is; whoever keeps contracts where absent. */
  readonly responsible?: readonly Role[];
  /** What it runs for, where that is not the contract itself. */
  readonly subject?: string;
};

/** Starts a clock of a contract; the chair stands above whoever is responsible. */
export const startContractClock = (
  { deadlines }: Pick<ContractNeeds, "deadlines">,
  { unionId, id, title, campusId }: CollectiveContract,
  kind: DeadlineKind,
  { startedOn, dueOn, overrides, responsible = holders["contracts.write"], subject = id }: Clock,
): Promise<void> =>
  deadlines.start(kind, {
    ...{ unionId, subject, subjectName: title, campusId, startedOn, dueOn, overrides },
    responsible: holdersOf(responsible, campusId),
    deputy: holdersOf(["CHAIR"], null),
  });
