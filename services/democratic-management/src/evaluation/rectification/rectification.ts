import { addDays, err, type LocalDate, ok, type Result } from "@union/kernel";
import { textWithin } from "../subject/subject.js";
import type { RectificationState } from "./rectification.stages.js";

/** 整改任务 — what a subject of an evaluation is to put right, and by when. */
export type Rectification = {
  readonly id: string;
  readonly unionId: string;
  readonly campaignId: string;
  readonly subjectId: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string | null;
  readonly requirement: string;
  readonly givenOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly result: string | null;
  readonly state: RectificationState;
  readonly version: number;
};
export type RequirementMissing = { readonly kind: "RequirementMissing"; readonly limit: number };
export type RectificationDueUnfit = {
  readonly kind: "RectificationDueUnfit";
  readonly last: LocalDate;
};
export type RectificationResultMissing = {
  readonly kind: "RectificationResultMissing";
  readonly limit: number;
};

const longest = 2000;
/** A rectification is for the year to come, not longer. */
const longestDays = 366;

/** What is to be put right, in words, and a day after today and within a year. */
export function checkRequirement(
  requirement: string,
  dueOn: LocalDate,
  today: LocalDate,
): Result<string, RequirementMissing | RectificationDueUnfit> {
  const said = textWithin(requirement, longest);
  if (said === null) return err({ kind: "RequirementMissing", limit: longest });
  const last = addDays(today, longestDays);
  return dueOn <= today || dueOn > last ? err({ kind: "RectificationDueUnfit", last }) : ok(said);
}

/** What came of it, which is reported in words. */
export function checkResult(text: string | null): Result<string, RectificationResultMissing> {
  const said = textWithin(text, longest);
  return said === null ? err({ kind: "RectificationResultMissing", limit: longest }) : ok(said);
}
