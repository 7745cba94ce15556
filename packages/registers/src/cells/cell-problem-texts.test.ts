import { cellProblemTexts } from "./cell-problem-texts.js";

test("every problem of a cell is a sentence in both languages", () => {
  const facts = { max: 7, min: 2, places: 2, labels: ["是", "否"] };
  for (const [kind, word] of Object.entries(cellProblemTexts) as [
    string,
    (problem: object) => object,
  ][]) {
    const sentence = word({ kind, ...facts });
    expect(sentence).toEqual({
      zh: expect.stringMatching(/[。]$/),
      en: expect.stringMatching(/\.$/),
    });
    expect(JSON.stringify(sentence)).not.toContain("undefined");
  }
});
