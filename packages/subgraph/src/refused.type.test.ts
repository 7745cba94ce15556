import "reflect-metadata";
import { RefusedType, refusalCode, refused } from "./refused.type.js";
import { type ColourNotLiked, refusalTexts } from "./subgraph.fixture.js";

const refusal = { kind: "ColourNotLiked", colour: "pink", limit: 3, path: ["input"] } as const;

test("a refusal is worded in the reader's language, with its code, its facts and the field it means", () => {
  expect(refused<ColourNotLiked>(refusalTexts, refusal, "zh")).toEqual(
    Object.assign(new RefusedType(), {
      code: "COLOUR_NOT_LIKED",
      message: "不喜欢 pink",
      path: ["input"],
      facts: [
        { name: "colour", value: "pink" },
        { name: "limit", value: "3" },
      ],
    }),
  );
  expect(refused<ColourNotLiked>(refusalTexts, refusal, "en").message).toBe("nobody likes pink");
});

test("the refusals of every command are worded without being listed", () => {
  const { code, message, path, facts } = refused({}, { kind: "ChangedMeanwhile" }, "zh");
  expect({ code, path, facts }).toEqual({ code: "CHANGED_MEANWHILE", path: null, facts: [] });
  expect(message).toContain("刷新");
});

test("a refusal without a text is a programmer's mistake", () => {
  expect(() => refused({}, { kind: "Unheard" }, "zh")).toThrow("no text for refusal Unheard");
});

test.each([
  ["TitleTooLong", "TITLE_TOO_LONG"],
  ["Over60Days", "OVER60_DAYS"],
  ["Closed", "CLOSED"],
])("the code of %s is %s", (kind, code) => {
  expect(refusalCode(kind)).toBe(code);
});

test("the facts of a refusal are plain values: sentences in the reader's language, lists with commas, nothing as an empty text", () => {
  const texts = { StepNotPossible: () => ({ zh: "不能", en: "no" }) };
  const step = { zh: "批准", en: "approve" };
  const refusal = {
    kind: "StepNotPossible",
    ...{ step, possible: [step, { zh: "退回", en: "return" }], until: null, n: 3 },
  };
  const valuesIn = (locale: "zh" | "en") =>
    refused(texts, refusal, locale).facts.map(({ value }) => value);
  expect(valuesIn("zh")).toEqual(["批准", "批准, 退回", "", "3"]);
  expect(valuesIn("en")).toEqual(["approve", "approve, return", "", "3"]);
});
