import type { Sentence } from "@union/kernel";
import type { Step } from "@union/stages";
import type { ContractState } from "../contract.js";

/** Steps on a contract as they are declared: nobody is kept apart and no opinion is asked unless a step says so. */
export type ContractStepTable = Readonly<
  Record<
    string,
    Omit<Step<ContractState>, "opinion" | "apartFrom"> &
      Partial<Pick<Step<ContractState>, "opinion" | "apartFrom">>
  >
>;

const tells =
  (whom: "KEEPERS" | "EMPLOYER" | "STAFF" | "NEGOTIATORS") => (zh: string, en: string) => ({
    whom,
    says: { zh, en } satisfies Sentence,
  });

/** Whom a step tells: who keeps contracts, the employer's leader, those who negotiate, all staff. */
export const keepers = tells("KEEPERS");
export const employer = tells("EMPLOYER");
export const negotiators = tells("NEGOTIATORS");
export const staff = tells("STAFF");
