import type { LocalDate } from "@union/kernel";
import type { ElectedOffice } from "./elected-office.js";

/** 候选人名单 — who stands in the first round of an election, and how the list came about (EL-R2, EL-R9, EL-R10). */
export type ElectionList = {
  readonly unionId: string;
  readonly itemId: string;
  readonly office: ElectedOffice;
  /** The least number of candidates by the policy of the day on which it was fixed. */
  readonly least: number;
  readonly fixedOn: LocalDate;
  readonly partyDocument: string | null;
  readonly upperDocument: string | null;
  /** The first day on which the candidates were published and the last one; null where that is not done. */
  readonly publishedOn: LocalDate | null;
  readonly publicityEndsOn: LocalDate | null;
};
export type ElectionCandidate = {
  readonly itemId: string;
  readonly id: string;
  readonly name: string;
};
