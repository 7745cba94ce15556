import { freshBytes } from "./fresh-bytes.js";

test("no fresh bytes come twice, however often the pool is filled again", () => {
  const given = Array.from({ length: 2_000 }, () => freshBytes(16));
  expect(new Set(given.map((bytes) => bytes.toString("hex"))).size).toBe(2_000);
  expect(given.every((bytes) => bytes.length === 16)).toBe(true);
});

test("what was given is its owner's alone: changing it changes nothing that comes after", () => {
  const first = freshBytes(12);
  const copy = Buffer.from(first);
  first.fill(0);
  expect(freshBytes(12).equals(copy)).toBe(false);
});
