import fc from "fast-check";
import { isLongerThan } from "./is-longer-than.js";

const family = "👨‍👩‍👧‍👦";

test.each([
  ["Chinese", "工会"],
  ["letters beyond the basic plane", "𠮷𡈽"],
  ["emoji of several parts", `${family}👍🏽`],
  ["letters with separate accents", "e\u0301a\u0308"],
  ["flags", "🇨🇳🇪🇺"],
  ["a line end of two", "a\r\n"],
])("%s are counted as people see them", (_, two) => {
  expect(isLongerThan(two, 2)).toBe(false);
  expect(isLongerThan(two, 1)).toBe(true);
});

test("a letter under a tower of accents counts for more, so that no text needs endless room", () => {
  const tower = `a${"\u0301".repeat(9)}`;
  expect(isLongerThan(tower, 1)).toBe(false);
  expect(isLongerThan(`${tower}\u0301`, 1)).toBe(true);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 9 }), (text, most) => {
      if (!isLongerThan(text, most)) expect([...text].length).toBeLessThanOrEqual(10 * most);
    }),
  );
});

test("a text of a million characters is told to be too long at once", () => {
  expect(isLongerThan("工".repeat(1_000_000), 80)).toBe(true);
});
