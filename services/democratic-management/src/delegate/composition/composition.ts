import type { Sentence } from "@union/kernel";
import type { CongressNorms, CongressProfile } from "../../congress/index.js";

/** What a rule about the delegates comes to: kept, to be looked at, or in the way of the term's beginning. */
export type Verdict = "OK" | "WARN" | "BLOCK";
/** 2.2.2 the number, SC-R1 … SC-R4 and SC-R6 of domain 2.2.3. */
export type CompositionRule = "NUMBER" | "SC-R1" | "SC-R2" | "SC-R3" | "SC-R4" | "SC-R6";
export type RuleReport = {
  readonly rule: CompositionRule;
  readonly verdict: Verdict;
  readonly sentence: Sentence;
};

/** The numbers that the report stands on, all of persons. */
export type CompositionFacts = {
  readonly profile: CongressProfile;
  readonly norms: CongressNorms;
  /** True where employer and union agreed on fewer delegates than the formula asks. */
  readonly isAgreed: boolean;
  readonly delegates: number;
  readonly managers: number;
  readonly frontLine: number;
  readonly women: number;
  readonly dispatched: number;
  readonly dispatchedNonVoting: number;
  /** Delegates of whom the roster tells neither rank nor category. */
  readonly unknown: number;
  readonly persons: number;
  readonly womenPersons: number;
  readonly dispatchedPersons: number;
  readonly openSeats: number;
  readonly emptyDistricts: number;
  readonly managerMaxPct: number;
  readonly womenTolerancePct: number;
  readonly dispatchedManyPct: number;
};

/** What breaking a rule comes to, by profile: where the text binds, it is in the way; where it advises, it is looked at. */
const severity: Readonly<
  Record<CongressProfile, Readonly<Record<"SC-R1" | "SC-R2" | "SC-R3", Exclude<Verdict, "OK">>>>
> = {
  "SH-2017": { "SC-R1": "BLOCK", "SC-R2": "BLOCK", "SC-R3": "WARN" },
  "NATIONAL-2012": { "SC-R1": "BLOCK", "SC-R2": "WARN", "SC-R3": "WARN" },
  "ZJ-2010": { "SC-R1": "BLOCK", "SC-R2": "WARN", "SC-R3": "BLOCK" },
  "HN-2007": { "SC-R1": "WARN", "SC-R2": "WARN", "SC-R3": "WARN" },
};

/** The composition of a congress, rule by rule, each with its numbers in a sentence (domain 2.2.3). */
export const composition = (facts: CompositionFacts): readonly RuleReport[] => [
  numberRule(facts),
  managersRule(facts),
  frontLineRule(facts),
  womenRule(facts),
  dispatchedRule(facts),
  districtsRule(facts),
];

/** Whether something is in the way of the term's beginning. */
export const isBlocked = (reports: readonly RuleReport[]): boolean =>
  reports.some(({ verdict }) => verdict === "BLOCK");

function numberRule({ delegates, norms, isAgreed }: CompositionFacts): RuleReport {
  const { min, max, agreedMin } = norms;
  const least = isAgreed && agreedMin !== null ? agreedMin : min;
  const verdict = delegates < least ? "BLOCK" : max !== null && delegates > max ? "WARN" : "OK";
  return {
    ...{ rule: "NUMBER", verdict },
    sentence: {
      zh: `现有正式代表 ${delegates} 名。${norms.sentence.zh}${least < min ? `经协商不少于 ${least} 名。` : ""}`,
      en: `There are ${delegates} formal delegates. ${norms.sentence.en}${least < min ? ` As agreed, at least ${least}.` : ""}`,
    },
  };
}

function managersRule(facts: CompositionFacts): RuleReport {
  const { profile, managers, delegates, managerMaxPct, unknown } = facts;
  const isKept = managers * 100 <= delegates * managerMaxPct;
  const sum = `${managers} × 100 = ${managers * 100} ${isKept ? "≤" : ">"} ${delegates} × ${managerMaxPct} = ${delegates * managerMaxPct}`;
  return {
    rule: "SC-R1",
    verdict: isKept ? (unknown > 0 ? "WARN" : "OK") : severity[profile]["SC-R1"],
    sentence: {
      zh: `中层以上管理人员 ${managers} 名，代表 ${delegates} 名，上限 ${managerMaxPct}%(${sum})。${unknown > 0 ? `有 ${unknown} 名代表在花名册中没有职务层级或岗位类别，请补全。` : ""}`,
      en: `${managers} of ${delegates} delegates are managers, at most ${managerMaxPct} % may be (${sum}).${unknown > 0 ? ` The roster tells no rank or category of ${unknown}; complete it.` : ""}`,
    },
  };
}

function frontLineRule({ profile, frontLine, delegates }: CompositionFacts): RuleReport {
  const isKept = frontLine * 2 > delegates;
  const sum = `${frontLine} × 2 = ${frontLine * 2} ${isKept ? ">" : "≤"} ${delegates}`;
  return {
    ...{ rule: "SC-R2", verdict: isKept ? "OK" : severity[profile]["SC-R2"] },
    sentence: {
      zh: `一线专业技术人员 ${frontLine} 名，应过代表 ${delegates} 名的半数(${sum})。`,
      en: `${frontLine} of ${delegates} delegates are front-line professional staff; more than half should be (${sum}).`,
    },
  };
}

function womenRule(facts: CompositionFacts): RuleReport {
  const { profile, women, delegates, persons, womenPersons, womenTolerancePct } = facts;
  const tolerance = profile === "ZJ-2010" ? 0 : womenTolerancePct;
  // women/delegates against womenPersons/persons, in hundredths, without a division.
  const gap = (womenPersons * delegates - women * persons) * 100;
  const isKept = gap <= tolerance * delegates * persons;
  const isHigh = profile !== "ZJ-2010" && -gap > tolerance * delegates * persons;
  return {
    ...{ rule: "SC-R3", verdict: isKept && !isHigh ? "OK" : severity[profile]["SC-R3"] },
    sentence: {
      zh: `女代表 ${women}/${delegates}(${share(women, delegates)})，女职工 ${womenPersons}/${persons}(${share(womenPersons, persons)})，${tolerance === 0 ? "女代表比例不得低于女职工比例" : `允许相差 ${tolerance} 个百分点`}。`,
      en: `Women: ${women} of ${delegates} delegates (${share(women, delegates)}), ${womenPersons} of ${persons} persons (${share(womenPersons, persons)}); ${tolerance === 0 ? "their share among delegates may not be lower" : `they may differ by ${tolerance} points`}.`,
    },
  };
}

function dispatchedRule(facts: CompositionFacts): RuleReport {
  const { profile, dispatched, dispatchedNonVoting, dispatchedPersons, persons } = facts;
  const isMany = dispatchedPersons * 100 >= persons * facts.dispatchedManyPct && persons > 0;
  // Zhejiang Art. 11 lets them attend without a vote.
  const heard = dispatched + (profile === "ZJ-2010" ? dispatchedNonVoting : 0);
  return {
    ...{ rule: "SC-R4", verdict: isMany && heard === 0 ? "WARN" : "OK" },
    sentence: {
      zh: `劳务派遣职工 ${dispatchedPersons}/${persons}，达 ${facts.dispatchedManyPct}% 应有代表；现有正式代表 ${dispatched} 名、列席 ${dispatchedNonVoting} 名。`,
      en: `${dispatchedPersons} of ${persons} are dispatched; from ${facts.dispatchedManyPct} % on they should have delegates: ${dispatched} formal, ${dispatchedNonVoting} without a vote.`,
    },
  };
}

const districtsRule = ({ openSeats, emptyDistricts }: CompositionFacts): RuleReport => ({
  ...{ rule: "SC-R6", verdict: openSeats > 0 || emptyDistricts > 0 ? "WARN" : "OK" },
  sentence: {
    zh: `尚有 ${openSeats} 个名额未选出，${emptyDistricts} 个选区没有名额。`,
    en: `${openSeats} seats are open, and ${emptyDistricts} districts have none.`,
  },
});

/** A share as people read it; nothing is decided by it. */
const share = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${((part * 100) / whole).toFixed(1)}%`;
