import { type LocalDate, localDate, type Sentence } from "@union/kernel";
import type { Audience } from "../audience.js";
import type { Cycle } from "./cycle.js";

/** 公开目录条目 — something that is to be disclosed, to whom and how often, and the rule that says so. */
export type Duty = {
  /** The word of the code; it stands in items, so it never changes. */
  readonly code: string;
  readonly audience: Audience;
  readonly cycle: Cycle;
  readonly title: Sentence;
  readonly source: string;
  /** Since when it is in the shipped catalogue. */
  readonly since: LocalDate;
};

type Line = readonly [code: string, cycle: Cycle, zh: string, en: string];

/** Entries of one audience from one source. */
export const duties = (
  audience: Audience,
  source: string,
  since: string,
  lines: readonly Line[],
): Duty[] =>
  lines.map(([code, cycle, zh, en]) => ({
    ...{ code, audience, cycle, title: { zh, en }, source, since: localDate(since) },
  }));
