import { type Fraction, reaches, type Sentence } from "@union/kernel";
import { leastReaching } from "../session.js";

/** Whether an item passes: votes for it among ALL delegates; whoever is absent is not in favour (SC-R13). */
export const passes = (rule: Fraction, yes: number, total: number): boolean =>
  reaches(rule, yes, total);

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const zhNumber = (n: number): string => digits[n] ?? String(n);
const shareOf = ({ num, den }: Fraction): string =>
  num === 1 && den === 2 ? "半数" : `${zhNumber(den)}分之${zhNumber(num)}`;

/** The working in a sentence: 赞成 58 票,未超过全体代表 120 人的半数(须 61 票),未通过. */
export function passWorking(rule: Fraction, yes: number, total: number): Sentence {
  const isPassed = passes(rule, yes, total);
  const needed = leastReaching(rule, total);
  const word = rule.inclusive ? "达到" : "超过";
  const least = rule.inclusive ? "at least" : "more than";
  return {
    zh: `赞成 ${yes} 票，${isPassed ? "" : "未"}${word}全体代表 ${total} 人的${shareOf(rule)}(须 ${needed} 票)，${isPassed ? "通过" : "未通过"}`,
    en: `${yes} votes for; ${least} ${rule.num}/${rule.den} of all ${total} delegates is ${needed}: ${isPassed ? "passed" : "not passed"}`,
  };
}
