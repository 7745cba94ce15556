import {
  err,
  type Fraction,
  type LocalDate,
  ok,
  type Result,
  reaches,
  type Sentence,
} from "@union/kernel";
import { comparisonOf } from "../consequence.js";

/** Who votes on a recall: the delegates of the sitting member congress, or all members where there is none. */
export type RecallBasis = "DELEGATES" | "MEMBERS";
/** The counts of a vote on a recall, on paper; `entitled` are all who may vote, whether they came or not. */
export type RecallVote = {
  readonly votedOn: LocalDate;
  readonly basis: RecallBasis;
  readonly entitled: number;
  readonly issued: number;
  readonly collected: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly invalid: number;
};
export type RecallVoteUnfit = {
  readonly kind: "RecallVoteUnfit";
  readonly collected: number;
  readonly issued: number;
  readonly entitled: number;
};
export type RecallVoteVoid = {
  readonly kind: "RecallVoteVoid";
  readonly collected: number;
  readonly issued: number;
};

/** Whether the counts can be those of one vote; more ballots back than were handed out void it, and it is held again. */
export function checkRecallVote(
  vote: RecallVote,
): Result<RecallVote, RecallVoteUnfit | RecallVoteVoid> {
  const { entitled, issued, collected, yes, no, abstain, invalid } = vote;
  const counts = [issued, collected, yes, no, abstain, invalid];
  const isCounted = counts.every((n) => Number.isSafeInteger(n) && n >= 0);
  if (isCounted && collected > issued) return err({ kind: "RecallVoteVoid", collected, issued });
  return isCounted && issued <= entitled && yes + no + abstain + invalid === collected
    ? ok(vote)
    : err({ kind: "RecallVoteUnfit", collected, issued, entitled });
}

/** ORG-R18 whether the recall passed: more than half of ALL entitled; who stayed away did not vote for it. */
export const isRecalled = (share: Fraction, { yes, entitled }: RecallVote): boolean =>
  reaches(share, yes, entitled);

/** EV-R9, ORG-R18 the working in a sentence. */
export function recallWorking(share: Fraction, vote: RecallVote): Sentence {
  const { yes, entitled, basis } = vote;
  const sides = comparisonOf(share, { part: yes, whole: entitled });
  const recalled = isRecalled(share, vote);
  const who = {
    DELEGATES: { zh: "全体代表", en: "delegates" },
    MEMBERS: { zh: "全体会员", en: "members" },
  }[basis];
  return {
    zh: `${who.zh} ${entitled} 人，赞成 ${yes} 票；与 ${share.num}/${share.den} 比较：${sides}，${recalled ? "罢免通过" : "罢免未通过"}。`,
    en: `Of all ${entitled} ${who.en} ${yes} voted for it; against ${share.num}/${share.den}: ${sides}, so the recall ${recalled ? "passed" : "did not pass"}.`,
  };
}

/** EV-R9 whether members enough asked for it, with the working. */
export function requestWorking(share: Fraction, signatures: number, members: number): Sentence {
  const sides = comparisonOf(share, { part: signatures, whole: members });
  const enough = reaches(share, signatures, members);
  return {
    zh: `会员 ${members} 人，联名 ${signatures} 人；${sides}，${enough ? "达到" : "未达到"} ${share.num}/${share.den}。`,
    en: `${signatures} of ${members} members signed; ${sides}: ${enough ? "enough" : "not enough"} for ${share.num}/${share.den}.`,
  };
}
