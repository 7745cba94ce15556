import fc from "fast-check";
import { type Representative, representativeProblems } from "./representative.js";

const rules = {
  ...{ least: 3, outsiderMax: { num: 1, den: 3, inclusive: true } },
  chairId: "STAFF-1" as string | null,
};
const one = (
  side: Representative["side"],
  n: number,
  more: Partial<Representative> = {},
): Representative => ({
  ...{ side, memberId: `${side}-${n}`, name: `${side}${n}`, isChief: n === 1, isOutsider: false },
  ...{ isUnionChair: side === "STAFF" && n === 1, delegation: null },
  ...more,
});
const sideOf = (side: Representative["side"], count: number): Representative[] =>
  Array.from({ length: count }, (_, n) => one(side, n + 1));
const codes = (all: readonly Representative[], over = rules): string[] =>
  representativeProblems(all, over).map(({ code }) => code);
const good = [...sideOf("STAFF", 3), ...sideOf("EMPLOYER", 3)];
const swapped = (at: number, more: Partial<Representative>): Representative[] =>
  good.map((each, n) => (n === at ? { ...each, ...more } : each));

test("CC-R4 equal sides of at least three with one chief each have no problem", () => {
  expect(codes(good)).toEqual([]);
  expect(codes([...sideOf("STAFF", 5), ...sideOf("EMPLOYER", 5)])).toEqual([]);
});

test.each<[string, readonly Representative[], readonly string[]]>([
  ["unequal sides", [...sideOf("STAFF", 4), ...sideOf("EMPLOYER", 3)], ["UNEQUAL"]],
  ["two on each side", [...sideOf("STAFF", 2), ...sideOf("EMPLOYER", 2)], ["TOO_FEW", "TOO_FEW"]],
  ["no chief", swapped(0, { isChief: false }), ["CHIEF"]],
  ["two chiefs", swapped(4, { isChief: true }), ["CHIEF"]],
  ["a chief from outside", swapped(3, { isOutsider: true }), ["CHIEF_OUTSIDER"]],
  [
    "two outsiders of three",
    [
      ...swapped(1, { isOutsider: true }).slice(0, 2),
      one("STAFF", 3, { isOutsider: true }),
      ...sideOf("EMPLOYER", 3),
    ],
    ["OUTSIDERS"],
  ],
  [
    "a chief of the staff who is not the chair",
    swapped(0, { isUnionChair: false }),
    ["CHIEF_DELEGATION"],
  ],
  ["somebody on both sides", swapped(5, { memberId: "STAFF-2" }), ["BOTH_SIDES"]],
  ["somebody twice", swapped(2, { memberId: "STAFF-2" }), ["TWICE"]],
])("CC-R4 %s is said", (_, all, wanted) => {
  expect(codes(all)).toEqual(wanted);
});

test("CC-R4 one outsider of three is a third and allowed; a written delegation makes a chief", () => {
  expect(codes(swapped(1, { isOutsider: true, memberId: null }))).toEqual([]);
  expect(codes(swapped(0, { isUnionChair: false, delegation: "委托书〔2025〕1号" }))).toEqual([]);
});

test("CC-R4 all problems are said at once", () => {
  expect(codes([one("STAFF", 1, { isUnionChair: false, isOutsider: true })])).toEqual([
    ...[
      "UNEQUAL",
      "TOO_FEW",
      "CHIEF_OUTSIDER",
      "OUTSIDERS",
      "TOO_FEW",
      "CHIEF",
      "CHIEF_DELEGATION",
    ],
  ]);
});

test("CC-R4 outsiders are too many exactly where three times as many are more than the side", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 0, max: 29 }),
      (size, outsiders) => {
        fc.pre(outsiders < size);
        const staff = sideOf("STAFF", size).map((each, n) => ({
          ...each,
          isOutsider: n > 0 && n <= outsiders,
        }));
        const found = codes([...staff, ...sideOf("EMPLOYER", size)]).includes("OUTSIDERS");
        expect(found).toBe(outsiders * 3 > size);
      },
    ),
  );
});
