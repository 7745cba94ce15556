import type { LocalDate } from "@union/kernel";
import type { HospitalTextState } from "./hospital-text.stages.js";

/** What the free texts of a year are about (F4): 技术, 管理, 建设, 自身建设. */
export const topics = ["TECHNOLOGY", "MANAGEMENT", "CONSTRUCTION", "SELF_BUILDING"] as const;
export type Topic = (typeof topics)[number];

/** A free text on the hospital's year, with its author and its approval. */
export type HospitalText = {
  readonly id: string;
  readonly unionId: string;
  readonly year: number;
  readonly topic: Topic;
  readonly content: string;
  readonly state: HospitalTextState;
  /** Accounts, not members: whoever writes for the administration need not be one. */
  readonly writtenBy: string;
  readonly writtenOn: LocalDate;
  readonly approvedBy: string | null;
  readonly approvedOn: LocalDate | null;
  readonly version: number;
};
/** The longest text, in characters. */
export const longestText = 4_000;
