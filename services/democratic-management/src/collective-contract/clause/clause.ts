import { isUnseen } from "@union/kernel";
import type { ContractState } from "../contract.js";
import type { CheckEvery } from "./check-every.js";

/** 条款 — a clause of a draft or a contract: where it stands, whose duty it is, and how often that is checked. */
export type Clause = {
  readonly unionId: string;
  readonly id: string;
  readonly contractId: string;
  readonly chapterNo: number;
  readonly chapter: string;
  readonly clauseNo: number;
  /** Which version of its text is the newest. */
  readonly currentNo: number;
  /** Which version binds; null before the contract took effect. */
  readonly inForceNo: number | null;
  readonly isDropped: boolean;
  /** 义务主体 — who has to keep it by its newest version, in words. */
  readonly holder: string | null;
  /** How often its newest version is checked; `checkInForce` is the rhythm of the version that binds. */
  readonly checkEvery: CheckEvery | null;
  readonly checkInForce: CheckEvery | null;
  readonly nextCheckOn: string | null;
  readonly version: number;
};

/** What a version of a clause says: its text, whose duty it is, and how often that is checked. */
export type ClauseWords = Pick<Clause, "holder" | "checkEvery"> & { readonly text: string };

/** A clause as it is written. */
export type ClauseDraft = Pick<
  Clause,
  "chapterNo" | "chapter" | "clauseNo" | "holder" | "checkEvery"
> & {
  readonly text: string;
};

/** The longest text of a clause, in characters. */
export const longestClause = 4000;

const writable: readonly ContractState[] = ["NEGOTIATING", "SUSPENDED", "AMENDING"];
/** Whether clauses change in a state: while the two sides negotiate, never of what was agreed, signed or filed. */
export const mayWrite = (state: ContractState): boolean => writable.includes(state);
/** Whether staff may comment: as long as the text may still change, or goes before the congress. */
export const mayComment = (state: ContractState): boolean =>
  mayWrite(state) || state === "DRAFT_AGREED";

/** Null for a name that says nothing. */
export const seenOrNull = (text: string | null): string | null =>
  text === null || isUnseen(text) ? null : text.trim();
