import { codesIn, isCode } from "./codes.js";

test("words for machines are told from names and numbers that the graph sends", () => {
  for (const text of ["NOT_AMONG_CHOICES", "QUEUED", "DONE", "C1_VISITS"])
    expect([text, isCode(text)]).toEqual([text, true]);
  for (const text of ["ICU", "在编", "Shen", "A0012", "C1_visits", "2025-01-01"])
    expect([text, isCode(text)]).toEqual([text, false]);
});

test("a word for machines is found within a text: one of many parts always, another where the graph sent it", () => {
  expect(codesIn("事由 · NOT_AMONG_CHOICES（30）", new Set())).toEqual(["NOT_AMONG_CHOICES"]);
  expect(codesIn("状态：QUEUED", new Set(["QUEUED"]))).toEqual(["QUEUED"]);
  expect(codesIn("CSV, EXCEL 与 QUEUED", new Set())).toEqual([]);
});
