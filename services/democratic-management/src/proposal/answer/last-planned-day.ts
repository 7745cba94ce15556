import { addDays, type LocalDate, openEnd } from "@union/kernel";
import { lastFollowUpDay } from "../handling/proposal.deadlines.js";

export type PlannedDayTooFar = { readonly kind: "PlannedDayTooFar"; readonly latest: LocalDate };

/** The last day that a class-B answer may plan for: its follow-up is told for so long after it, within the calendar (PR-R12). */
export const lastPlannedDay: LocalDate = addDays(openEnd, -lastFollowUpDay);
