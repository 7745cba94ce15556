import type { Sentence } from "@union/kernel";

/** A district as the division of seats needs it: its number in the list and its persons. */
export type Populated = { readonly id: string; readonly no: number; readonly headcount: number };

/** The seats of a district and how they came about; `remainder` is counted in parts of the whole headcount. */
export type Quota = {
  readonly id: string;
  readonly quota: number;
  readonly whole: number;
  readonly remainder: number;
  readonly isToppedUp: boolean;
};

/**
 * SC-R6 divides `total` seats among districts in proportion to their persons, by the largest remainder: everybody gets the whole part
 * of his share, the seats left go to the largest remainders. Of equal remainders the district with more persons comes first, then
 * the one with the smaller number. The quotas add up to `total`; where nobody is counted nobody gets anything.
 */
export function apportion(total: number, districts: readonly Populated[]): Quota[] {
  const persons = districts.reduce((sum, { headcount }) => sum + headcount, 0);
  if (persons === 0) return districts.map(({ id }) => none(id));
  const shares = districts.map(({ id, no, headcount }) => ({
    ...{ id, no, headcount },
    whole: Math.floor((total * headcount) / persons),
    remainder: (total * headcount) % persons,
  }));
  const left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  const topped = new Set(
    shares
      .toSorted((a, b) => b.remainder - a.remainder || b.headcount - a.headcount || a.no - b.no)
      .slice(0, left)
      .map(({ id }) => id),
  );
  return shares.map(({ id, whole, remainder }) => {
    const isToppedUp = topped.has(id);
    return { id, quota: whole + (isToppedUp ? 1 : 0), whole, remainder, isToppedUp };
  });
}

const none = (id: string): Quota => ({
  ...{ id, quota: 0, whole: 0, remainder: 0, isToppedUp: false },
});

/** How a district came to its seats, in a sentence: the same numbers, so that anybody can do the sum again. */
export function quotaSentence(total: number, persons: number, headcount: number): Sentence {
  if (persons === 0)
    return { zh: "没有人数，不分配名额。", en: "Nobody is counted, so there are no seats." };
  const whole = Math.floor((total * headcount) / persons);
  const remainder = (total * headcount) % persons;
  return {
    zh: `${total} 个名额 × 本选区 ${headcount} 人 ÷ 全体 ${persons} 人 = ${whole}，余 ${remainder}/${persons}；剩余名额按余数从大到小分配，余数相同的先给人数多的，再给编号小的。`,
    en: `${total} seats × ${headcount} of ${persons} persons = ${whole}, remainder ${remainder}/${persons}; seats left go to the largest remainders, among equal ones to more persons, then to the smaller number.`,
  };
}
