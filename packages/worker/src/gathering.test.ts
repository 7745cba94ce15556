import { Gathering } from "./gathering.js";
import { door } from "./test-waiting.js";

test("what arrives while one lot is worked on makes up the next, and each gets its own outcome", async () => {
  const [begun, may] = [door(), door()];
  const lots: number[][] = [];
  const gathering = new Gathering(async (items: readonly number[]) => {
    lots.push([...items]);
    begun.open();
    await may.opened;
    return items.map((item) => item * 10);
  });
  const first = gathering.do(1);
  await begun.opened;
  const others = [gathering.do(2), gathering.do(3)];
  may.open();
  expect(await Promise.all([first, ...others])).toEqual([10, 20, 30]);
  expect(lots).toEqual([[1], [2, 3]]);
});

test("one bad item spoils no other, and is tried once alone", async () => {
  const lots: number[][] = [];
  const gathering = new Gathering(async (items: readonly number[]) => {
    lots.push([...items]);
    if (items.includes(2)) throw new Error("bad item");
    return items;
  });
  const outcomes = await Promise.allSettled([1, 2, 3].map((item) => gathering.do(item)));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(lots).toEqual([[1, 2, 3], [1], [2], [3]]);
  expect(await gathering.do(4)).toBe(4);
});
