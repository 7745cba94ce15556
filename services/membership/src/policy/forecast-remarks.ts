import type { Sentence } from "@union/kernel";
import { policyProfiles } from "@union/policy";

/** A year in which nothing hung on the decision; an empty answer would not say so. */
export const noCases = (year: number): Sentence => ({
  zh: `${year} 年没有与此相关的事项，推演没有内容可比。`,
  en: `Nothing in ${year} hung on this, so there is nothing to compare.`,
});

/** Of a profile, the values whose effects nobody plays again; a single key is foreseen or refused before. */
export function remarkUnforeseen(key: string, foreseen: readonly string[]): Sentence[] {
  if (key !== "policy.profile") return [];
  const values = new Set(Object.values(policyProfiles).flatMap((one) => Object.keys(one.values)));
  const unforeseen = [...values].filter((one) => !foreseen.includes(one)).sort();
  if (unforeseen.length === 0) return [];
  return [
    {
      zh: `方案中以下政策项的影响不能推演，请另行评估：${unforeseen.join("、")}。`,
      en: `What these keys of the profile would change cannot be played again; weigh them apart: ${unforeseen.join(", ")}.`,
    },
  ];
}
