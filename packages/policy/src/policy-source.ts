import type { Sentence } from "@union/kernel";

/**
 * How well a value is founded (the domain's tags): read in the text of the instrument [L], seen on a secondary page [S],
 * known but not re-checked [K], unsure [U], or practice and house rule without legal force [P].
 */
export type Confidence = "READ_IN_TEXT" | "SEEN_ELSEWHERE" | "KNOWN" | "UNSURE" | "PRACTICE";

/** Where a value comes from, in words for people. */
export type PolicySource = { readonly text: Sentence; readonly confidence: Confidence };

const from =
  (confidence: Confidence) =>
  (zh: string, en: string): PolicySource => ({ text: { zh, en }, confidence });

/** Cites an instrument with the confidence that its name says. */
export const cite = {
  read: from("READ_IN_TEXT"),
  seen: from("SEEN_ELSEWHERE"),
  known: from("KNOWN"),
  unsure: from("UNSURE"),
  practice: from("PRACTICE"),
} as const;
