import { type Fraction, reaches, type Sentence } from "@union/kernel";
import type { Rate } from "./rate.js";

/** What a result leads to (EV-R7). These are house or Party rules without a source in law; the union may decide others. */
export const consequences = ["NONE", "TALK_AND_RECTIFICATION", "POST_ADJUSTMENT"] as const;
export type Consequence = (typeof consequences)[number];
/** `adjust` is null where there is no post to be adjusted: for a department. */
export type Thresholds = { readonly talk: Fraction; readonly adjust: Fraction | null };

/** The heavier of the thresholds that the share of the worst grade reaches. */
export function consequenceOf({ part, whole }: Rate, { talk, adjust }: Thresholds): Consequence {
  if (adjust !== null && reaches(adjust, part, whole)) return "POST_ADJUSTMENT";
  return reaches(talk, part, whole) ? "TALK_AND_RECTIFICATION" : "NONE";
}

const names: Readonly<Record<Consequence, Sentence>> = {
  NONE: { zh: "未达到诫勉谈话线", en: "no threshold is reached" },
  TALK_AND_RECTIFICATION: {
    zh: "应诫勉谈话并整改",
    en: "an admonition talk and rectification are due",
  },
  POST_ADJUSTMENT: { zh: "应提出调整岗位的建议", en: "a proposal to adjust the post is due" },
};

/** The comparison in whole numbers, such as 35×3=105 ≥ 100×1=100. */
export function comparisonOf({ num, den, inclusive }: Fraction, { part, whole }: Rate): string {
  const reached = reaches({ num, den, inclusive }, part, whole);
  const sign = reached ? (inclusive ? "≥" : ">") : inclusive ? "<" : "≤";
  return `${part}×${den}=${part * den} ${sign} ${whole}×${num}=${whole * num}`;
}

/** EV-R7 the working of it in a sentence, with the remark that it is a house rule. */
export function consequenceWorking(rate: Rate, thresholds: Thresholds): Sentence {
  if (rate.whole === 0)
    return { zh: "没有作出评价的有效票。", en: "No valid ballot grades the subject." };
  const consequence = consequenceOf(rate, thresholds);
  const line = (consequence === "POST_ADJUSTMENT" && thresholds.adjust) || thresholds.talk;
  const { num, den } = line;
  const sides = comparisonOf(line, rate);
  return {
    zh: `最低一档 ${rate.part} 票，占 ${rate.whole} 张评价票；与 ${num}/${den} 比较：${sides}，${names[consequence].zh}。此为本单位规定，非法定标准。`,
    en: `${rate.part} of ${rate.whole} graded ballots give the lowest grade; against ${num}/${den}: ${sides}, so ${names[consequence].en}. This is a house rule, not law.`,
  };
}
