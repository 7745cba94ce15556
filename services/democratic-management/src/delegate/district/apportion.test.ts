import fc from "fast-check";
import { apportion, quotaSentence } from "./apportion.js";

const districts = fc
  .array(fc.nat(400), { minLength: 1, maxLength: 70 })
  .map((heads) => heads.map((headcount, n) => ({ id: `d${n}`, no: n + 1, headcount })));
const quotas = (total: number, ...heads: number[]) =>
  apportion(
    total,
    heads.map((headcount, n) => ({ id: `d${n}`, no: n + 1, headcount })),
  ).map(({ quota }) => quota);

test("SC-R6 the quotas of all districts add up to the seats, and each is its share rounded down or up", () =>
  fc.assert(
    fc.property(fc.nat(300), districts, (total, drawn) => {
      const persons = drawn.reduce((sum, { headcount }) => sum + headcount, 0);
      fc.pre(persons > 0);
      const found = apportion(total, drawn);
      expect(found.reduce((sum, { quota }) => sum + quota, 0)).toBe(total);
      for (const [n, { quota }] of found.entries()) {
        const share = total * drawn[n]!.headcount;
        expect(quota * persons).toBeGreaterThan(share - persons);
        expect(quota * persons).toBeLessThan(share + persons);
      }
    }),
  ));

test("SC-R6 no district without a seat by its remainder had a larger one than a district with it", () =>
  fc.assert(
    fc.property(fc.nat(300), districts, (total, drawn) => {
      const found = apportion(total, drawn);
      const topped = found.filter(({ isToppedUp }) => isToppedUp);
      for (const { remainder, isToppedUp } of found)
        for (const other of topped)
          if (!isToppedUp) expect(other.remainder).toBeGreaterThanOrEqual(remainder);
    }),
  ));

test("SC-R6 the order in which districts are named changes nothing", () =>
  fc.assert(
    fc.property(fc.nat(300), districts, (total, drawn) => {
      const byId = (list: ReturnType<typeof apportion>) =>
        new Map(list.map((one) => [one.id, one]));
      expect(byId(apportion(total, drawn.toReversed()))).toEqual(byId(apportion(total, drawn)));
    }),
  ));

test.each<[string, number, number[], number[]]>([
  ["a plain division", 10, [100, 200, 700], [1, 2, 7]],
  ["the largest remainder", 10, [145, 255, 600], [1, 3, 6]],
  ["of equal remainders the larger district", 4, [10, 30], [1, 3]],
  ["of equal districts the smaller number", 1, [50, 50, 50], [1, 0, 0]],
  ["two left among three equal ones", 5, [50, 50, 50], [2, 2, 1]],
  ["equal remainders of unlike districts", 3, [10, 30, 20], [0, 2, 1]],
  ["nobody at all", 5, [0, 0], [0, 0]],
])("SC-R6 %s: %i seats", (_, total, heads, expected) => {
  expect(quotas(total, ...heads)).toEqual(expected);
});

test("SC-R6 the sentence shows the sum", () => {
  expect(quotaSentence(65, 850, 100).zh).toContain(
    "65 个名额 × 本选区 100 人 ÷ 全体 850 人 = 7，余 550/850",
  );
});
