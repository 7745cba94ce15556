import type { LocalDate, Sentence } from "@union/kernel";

export const contractDateCodes = [
  "ANSWER_DUE",
  "MEETING_FROM",
  "SUSPENSION_ENDS",
  "FILING_DUE",
  "TAKES_EFFECT",
  "PUBLICATION_DUE",
  "EXPIRES",
  "RENEWAL_OPENS",
  "REPORT_DUE",
  "END_NOTICE_DUE",
] as const;
export type ContractDateCode = (typeof contractDateCodes)[number];

/** A day that the rules give a contract, and how it was worked out: kept as it was said, whatever is decided later (2.16 no. 6). */
export type ContractDate = {
  readonly code: ContractDateCode;
  readonly on: LocalDate;
  readonly says: Sentence;
};
/** The same, and of which round it is: 0 of the contract itself, otherwise of a change. */
export type DatedRound = ContractDate & { readonly roundNo: number };
