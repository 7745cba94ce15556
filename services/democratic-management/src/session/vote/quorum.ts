import { type Fraction, reaches, type Sentence } from "@union/kernel";
import { leastReaching } from "../session.js";

/** 法定人数 — how many formal delegates are there, of how many, and whether that is enough (SC-R12). */
export type Quorum = {
  readonly present: number;
  readonly total: number;
  readonly needed: number;
  readonly isReached: boolean;
};

/** The quorum over all formal delegates, not over those invited or sitting in (SC-R5, SC-R12). */
export const quorumOf = (rule: Fraction, present: number, total: number): Quorum => ({
  ...{ present, total, needed: leastReaching(rule, total) },
  isReached: reaches(rule, present, total),
});

/** The working in a sentence. */
export const quorumWorking = ({ present, total, needed, isReached }: Quorum): Sentence => ({
  zh: `全体正式代表 ${total} 人，须到会 ${needed} 人，实到 ${present} 人，${isReached ? "符合" : "不足"}法定人数`,
  en: `${present} of ${total} formal delegates are present; ${needed} are needed: ${isReached ? "a quorum" : "no quorum"}`,
});
