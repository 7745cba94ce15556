import type { Sentence } from "@union/kernel";
import type { PolicyNumbers } from "./policy-numbers.js";

/**
 * A day on which people hear of a deadline. It is so many days before (negative) or after the last day, so many days after
 * the clock started, or the day by which so many percent of the time between the two have gone. A step to the DEPUTY
 * escalates: whoever is responsible hears of it as well.
 */
export type DeadlineStep = { readonly to: "RESPONSIBLE" | "DEPUTY" } & (
  | { readonly daysFromDue: number }
  | { readonly daysFromStart: number }
  | { readonly percentOfTerm: number }
);

/** A kind of deadline, declared once: what it is called, what is to be done, and when who hears of it. */
export type DeadlineKind = {
  /** The word of the code; it stands in every row, so it never changes. */
  readonly kind: string;
  /** The graph's type of what it runs for, of which every clock names one by its id: Proposal. */
  readonly about: string;
  /** Public words, of which 期限 or "deadline" can be said: 提案答复, answer to the proposal. */
  readonly name: Sentence;
  /** A public sentence each: what the responsible does, and what the deputy does once it comes to him. */
  readonly todo: { readonly responsible: Sentence; readonly deputy: Sentence };
  /** What the days of its steps are; shares of a term are always of calendar days. */
  readonly countsIn: "DAYS" | "WORKING_DAYS";
  /** True: it ends by itself, and nothing stays owed after its last step (the end of a period). */
  readonly lapses: boolean;
  readonly steps: (numbers: PolicyNumbers) => readonly DeadlineStep[];
};
