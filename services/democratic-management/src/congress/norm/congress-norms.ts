import type { DepartmentHeadcount } from "@union/directory";
import type { LocalDate, Sentence } from "@union/kernel";
import { findBand, type PolicyOverride, resolvePolicy } from "@union/policy";
import type { CongressType } from "../congress.js";
import { type DelegateRange, isGeneralMeeting, requiredDelegates } from "./required-delegates.js";

/** How many delegates a congress of so many persons has on a day, and by which rule. */
export type CongressNorms = DelegateRange & {
  readonly persons: number;
  /** The general meeting of all is usual (staff) or prescribed (members) instead. */
  readonly isGeneralMeeting: boolean;
  readonly sentence: Sentence;
};

/** Persons of an electorate: all staff, or the active members among them (MC-R1). */
export const personsOf = (type: CongressType, counted: readonly DepartmentHeadcount[]): number =>
  counted.reduce((sum, { staff, members }) => sum + (type === "STAFF" ? staff : members), 0);

/** 2.2.2, MC-R2, MC-R3 the number of delegates by the policy in force on a day. */
export function congressNorms(
  type: CongressType,
  persons: number,
  on: LocalDate,
  overrides: readonly PolicyOverride[],
): CongressNorms {
  const find = type === "STAFF" ? staffNorms : memberNorms;
  const { rule, range, isGeneral } = find(persons, on, overrides);
  return {
    ...range,
    persons,
    isGeneralMeeting: isGeneral,
    sentence: sentenceOf(rule, persons, range),
  };
}

type Found = { readonly rule: string; readonly range: DelegateRange; readonly isGeneral: boolean };

function staffNorms(n: number, on: LocalDate, overrides: readonly PolicyOverride[]): Found {
  const rule = resolvePolicy("congress.profile", { campusId: null, on }, overrides).value;
  return { rule, range: requiredDelegates(rule, n), isGeneral: isGeneralMeeting(n) };
}

function memberNorms(n: number, on: LocalDate, overrides: readonly PolicyOverride[]): Found {
  const moment = { campusId: null, on };
  const from = resolvePolicy("memberCongress.delegatesFrom", moment, overrides).value;
  const band = findBand(resolvePolicy("memberCongress.delegates", moment, overrides).value, n);
  const range = { min: band?.min ?? 0, max: band?.max ?? null, agreedMin: null };
  return { rule: "MC-R3", range, isGeneral: n < from };
}

const sentenceOf = (
  rule: string,
  persons: number,
  { min, max, agreedMin }: DelegateRange,
): Sentence => ({
  zh: `按 ${rule}，${persons} 人应选正式代表不少于 ${min} 名${max === null ? "" : `、不多于 ${max} 名`}${agreedMin === null ? "" : `，超出 ${agreedMin} 名的部分可由单位与工会协商`}。`,
  en: `By ${rule}, ${persons} persons elect at least ${min} formal delegates${max === null ? "" : ` and at most ${max}`}${agreedMin === null ? "" : `; what exceeds ${agreedMin} may be agreed`}.`,
});
