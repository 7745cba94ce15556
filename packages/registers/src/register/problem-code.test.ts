import { cellProblemTexts } from "../cells/cell-problem-texts.js";
import { workbookProblemTexts } from "../workbook/workbook-problem-texts.js";
import { headerProblemTexts } from "./header-problem.js";
import { problemCode } from "./problem-code.js";

test("codes are the kinds in capitals, every word apart", () => {
  expect(problemCode("CitizenIdCheckDigit")).toBe("CITIZEN_ID_CHECK_DIGIT");
  const kinds = [cellProblemTexts, workbookProblemTexts, headerProblemTexts].flatMap(Object.keys);
  for (const kind of kinds) expect(kind).not.toMatch(/[A-Z]{2}/);
});

test("every problem of a file or a header is a sentence in both languages", () => {
  const facts = { max: 3, maxBytes: 50 * 1024 * 1024, sheet: "表", rowNo: 2, titles: ["日期"] };
  const words = [workbookProblemTexts, headerProblemTexts].flatMap((texts) =>
    Object.entries(texts),
  );
  for (const [kind, word] of words as [string, (problem: object) => object][]) {
    const sentence = word({ kind, ...facts });
    expect(sentence).toEqual({
      zh: expect.stringMatching(/。$/),
      en: expect.stringMatching(/\.$/),
    });
    expect(JSON.stringify(sentence)).not.toContain("undefined");
  }
});
