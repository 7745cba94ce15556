import type { Fraction, LocalDate } from "@union/kernel";
import type { VoteState } from "./vote-counts.js";

/** How an item was voted on: for, against and abstaining; by candidates; among those who tied; or to leave an election at those elected. */
export type VoteKind = "CHOICE" | "ELECTION" | "RUN_OFF" | "REDUCTION";

/** 表决记录 — one round of voting on an item, with the rules that were in force (2.2.7). Counts are ballots; null is unknown. */
export type VoteRow = {
  readonly id: string;
  readonly itemId: string;
  readonly round: number;
  readonly kind: VoteKind;
  readonly state: VoteState;
  readonly votedOn: LocalDate;
  /** All formal delegates, whether present or not. */
  readonly total: number;
  readonly present: number | null;
  /** Delegates present at the session, where it came by register and its votes say nothing of their own. */
  readonly sessionPresent: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number;
  readonly invalid: number | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly ruleNum: number;
  readonly ruleDen: number;
  readonly ruleInclusive: number;
  readonly quorumNum: number;
  readonly quorumDen: number;
  readonly quorumInclusive: number;
  /** Of an election: how many it elected, and how many stand in a run-off. */
  readonly elected: number;
  readonly runOff: number;
};

type Rules = Pick<
  VoteRow,
  "ruleNum" | "ruleDen" | "ruleInclusive" | "quorumNum" | "quorumDen" | "quorumInclusive"
>;

/** The rules of a vote as they are kept with it. */
export const rulesKept = (rule: Fraction, quorum: Fraction): Rules => ({
  ...{ ruleNum: rule.num, ruleDen: rule.den, ruleInclusive: rule.inclusive ? 1 : 0 },
  ...{ quorumNum: quorum.num, quorumDen: quorum.den, quorumInclusive: quorum.inclusive ? 1 : 0 },
});
export const passRuleOf = ({ ruleNum, ruleDen, ruleInclusive }: Rules): Fraction => ({
  ...{ num: ruleNum, den: ruleDen, inclusive: ruleInclusive === 1 },
});
export const quorumRuleOf = ({ quorumNum, quorumDen, quorumInclusive }: Rules): Fraction => ({
  ...{ num: quorumNum, den: quorumDen, inclusive: quorumInclusive === 1 },
});
