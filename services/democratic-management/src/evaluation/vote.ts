import {
  err,
  type Fraction,
  type LocalDate,
  ok,
  type Result,
  reaches,
  type Sentence,
} from "@union/kernel";
import { comparisonOf } from "./consequence.js";
import { type Grade, gradesOf, type Scale } from "./grade.js";
import { ballotsOf, type Tally } from "./tally.js";

/** Who votes: leaders (A), middle managers (B), delegates (C), or all together where groups are not told apart (EV-R4). */
export const voterGroups = ["ALL", "A", "B", "C"] as const;
export type VoterGroup = (typeof voterGroups)[number];

/** Whom the record counts for a group: members of the union, or formal delegates of the congress that sits. */
export type ElectorateBase = "MEMBERS" | "DELEGATES";

/** The paper ballots of a group of voters: who might vote, how many were handed out and how many came back. */
export type GroupVote = {
  readonly group: VoterGroup;
  readonly eligible: number;
  readonly issued: number;
  readonly collected: number;
  /** Whom the record counted, and on which day, when the vote began; absent where the number was given. */
  readonly counted?: { readonly base: ElectorateBase; readonly on: LocalDate };
};
/** What a group's ballots say of one subject. */
export type SubjectTally = {
  readonly subjectId: string;
  readonly group: VoterGroup;
  readonly tally: Tally;
};

export type BallotsNegative = { readonly kind: "BallotsNegative" };
export type IssuedOverEligible = {
  readonly kind: "IssuedOverEligible";
  readonly group: VoterGroup;
  readonly issued: number;
  readonly eligible: number;
};
export type GradeNotOfScale = { readonly kind: "GradeNotOfScale"; readonly grade: Grade };
export type BallotsDoNotAddUp = {
  readonly kind: "BallotsDoNotAddUp";
  readonly group: VoterGroup;
  readonly counted: number;
  readonly collected: number;
};
export type VoteUnfit = BallotsNegative | IssuedOverEligible | GradeNotOfScale | BallotsDoNotAddUp;

/** Why a vote is void and held again: more ballots came back than went out, or too few took part (EV-R5). */
export type VoteFault = "COLLECTED_OVER_ISSUED" | "TURNOUT";

/** Whether the counts can be those of one vote on paper. What came back beyond what was handed out is no mistake of counting but a fault. */
export function checkVote(
  scale: Scale,
  groups: readonly GroupVote[],
  tallies: readonly SubjectTally[],
): Result<VoteFault | null, VoteUnfit> {
  const counts = [
    ...groups.flatMap(({ issued, collected }) => [issued, collected]),
    ...tallies.flatMap(({ tally }) => Object.values(tally)),
  ];
  if (counts.some((n) => !Number.isSafeInteger(n) || n < 0))
    return err({ kind: "BallotsNegative" });
  for (const { group, issued, eligible } of groups)
    if (issued > eligible) return err({ kind: "IssuedOverEligible", group, issued, eligible });
  if (groups.some(({ issued, collected }) => collected > issued))
    return ok("COLLECTED_OVER_ISSUED");
  const known = gradesOf(scale);
  for (const { group, tally } of tallies) {
    const grade = (["BASIC"] as const).find((one) => tally[one] > 0 && !known.includes(one));
    if (grade) return err({ kind: "GradeNotOfScale", grade });
    const counted = ballotsOf(tally);
    const collected = groups.find((one) => one.group === group)?.collected ?? 0;
    if (counted !== collected) return err({ kind: "BallotsDoNotAddUp", group, counted, collected });
  }
  return ok(null);
}

/** EV-R5 whether enough of the eligible took part, over all groups together. */
export function hasTurnout(share: Fraction, groups: readonly GroupVote[]): boolean {
  const { part, whole } = turnoutOf(groups);
  return reaches(share, part, whole);
}

const turnoutOf = (groups: readonly GroupVote[]) => ({
  part: groups.reduce((sum, { collected }) => sum + collected, 0),
  whole: groups.reduce((sum, { eligible }) => sum + eligible, 0),
});

/** EV-R5 the turnout in a sentence, both sides of the comparison in whole numbers. */
export function turnoutWorking(share: Fraction, groups: readonly GroupVote[]): Sentence {
  const turnout = turnoutOf(groups);
  const sides = comparisonOf(share, turnout);
  const enough = hasTurnout(share, groups);
  const record = groups.flatMap(countedSaid);
  const [zh, en] = [
    record.length > 0 ? `(${record.map((each) => each.zh).join("，")})` : "",
    record.length > 0 ? ` (${record.map((each) => each.en).join(", ")})` : "",
  ];
  return {
    zh: `应参加 ${turnout.whole} 人${zh}，收回 ${turnout.part} 票；${sides}，${enough ? "评议有效" : "未达到规定比例，评议无效，须重新投票"}。`,
    en: `${turnout.whole} are eligible${en}, ${turnout.part} ballots came back; ${sides}: ${enough ? "the evaluation is valid" : "too few took part, and the vote is held again"}.`,
  };
}

/** EV-R5 where the number of a group comes from, if from the record. */
export function countedSaid({ group, eligible, counted }: GroupVote): Sentence[] {
  if (counted === undefined) return [];
  const { base, on } = counted;
  const [zh, en] = base === "MEMBERS" ? ["会员", "members"] : ["正式代表", "formal delegates"];
  const [of, by] = group === "ALL" ? ["", ""] : [`${group} 组`, `group ${group}: `];
  return [
    { zh: `${of}${on} 在册${zh} ${eligible} 人`, en: `${by}${eligible} ${en} on record on ${on}` },
  ];
}
