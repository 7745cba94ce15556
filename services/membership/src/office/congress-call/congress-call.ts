import { err, type Fraction, ok, type Result, reaches, type Sentence } from "@union/kernel";

/** Who calls for an extraordinary congress (ORG-R21): the committee, or members. */
export const congressCallers = ["COMMITTEE", "MEMBERS"] as const;
export type CongressCaller = (typeof congressCallers)[number];

export type CallReasonUnfit = { readonly kind: "CallReasonUnfit"; readonly longest: number };

const longest = 500;

/** Why a congress is called for: 1 to 500 characters. */
export function callReason(text: string): Result<string, CallReasonUnfit> {
  const reason = text.trim();
  const length = [...reason].length;
  return length >= 1 && length <= longest ? ok(reason) : err({ kind: "CallReasonUnfit", longest });
}

/** How a call of members stands on a day: who confirmed and is an active member, out of all active members of that day. */
export type CallCount = { readonly members: number; readonly supporters: number };

/** The least number of supporters that reaches the share of the members; null where there are no members. */
export function leastSupporters(share: Fraction, members: number): number | null {
  if (members === 0) return null;
  const floor = Math.floor((members * share.num) / share.den);
  const least = [floor - 1, floor, floor + 1].find((n) => n >= 0 && reaches(share, n, members));
  return least ?? null;
}

/** ORG-R21 whether members enough confirmed, with the working: both sides of the comparison in whole numbers. */
export function callWorking(share: Fraction, { members, supporters }: CallCount): Sentence {
  const { num, den, inclusive } = share;
  const least = leastSupporters(share, members);
  if (least === null) return { zh: "当日没有在会会员。", en: "There are no active members today." };
  const reached = reaches(share, supporters, members);
  const sign = reached ? (inclusive ? "≥" : ">") : inclusive ? "<" : "≤";
  const sides = `${supporters}×${den}=${supporters * den} ${sign} ${members}×${num}=${members * num}`;
  const bound = inclusive
    ? { zh: "以上(含)", en: "at least" }
    : { zh: "以上(不含)", en: "more than" };
  return {
    zh: `会员 ${members} 人，须有 ${num}/${den} ${bound.zh}即 ${least} 人确认；已确认 ${supporters} 人(${sides})，${
      reached ? "已达到，应当召开临时会员(代表)大会。" : `还差 ${least - supporters} 人。`
    }`,
    en: `Of ${members} members ${bound.en} ${num}/${den} must confirm, that is ${least}; ${supporters} have (${sides})${
      reached ? ": the congress must be convened." : `, ${least - supporters} are missing.`
    }`,
  };
}
