import fc from "fast-check";
import { parsePolicyValue } from "./parse-policy-value.js";
import { type PolicyKey, policyKeys } from "./policy-keys.js";
import { type PolicyRefusal, policyRefusals } from "./policy-refusals.js";

const keys = Object.keys(policyKeys) as PolicyKey[];
const sentenceOf = (refusal: PolicyRefusal) => policyRefusals[refusal.kind](refusal as never);

const refusalOf = (key: PolicyKey, json: unknown) => {
  const parsed = parsePolicyValue(key, json);
  return parsed.ok ? null : parsed.error;
};

test("0.3 a threshold needs both numbers and whether the number itself is included", () => {
  const unfit = [
    0.5,
    "2/3",
    null,
    [2, 3, true],
    { num: 2, den: 3 },
    { num: 2.5, den: 3, inclusive: true },
    { num: 2, den: 0, inclusive: true },
    { num: -2, den: 3, inclusive: true },
    { num: 4, den: 3, inclusive: true },
    { num: 3, den: 3, inclusive: false },
    { num: 2, den: 3, inclusive: "true" },
    { num: 2, den: 3, inclusive: true, note: "" },
  ];
  for (const json of unfit)
    expect(refusalOf("congress.quorum", json)).toEqual({ kind: "ThresholdExpected" });
  expect(refusalOf("congress.quorum", { num: 3, den: 3, inclusive: true })).toBeNull();
});

test("days are whole numbers within their bounds, both included", () => {
  expect(refusalOf("publicity.workingDays", 5)).toBeNull();
  expect(refusalOf("publicity.workingDays", 7)).toBeNull();
  for (const json of [4, 8, 5.5, "5", null, Number.NaN])
    expect(refusalOf("publicity.workingDays", json)).toEqual({
      kind: "WholeNumberExpected",
      min: 5,
      max: 7,
    });
});

test("WW-R5 the law's least may not be undercut: 97 days of maternity leave are refused", () => {
  expect(refusalOf("women.maternityDays", 97)?.kind).toBe("WholeNumberExpected");
});

test("ORG-R10 a committee's term is three or five years", () => {
  expect(refusalOf("committee.termYears", 3)).toBeNull();
  for (const json of [4, "5"])
    expect(refusalOf("committee.termYears", json)).toEqual({
      kind: "ChoiceExpected",
      options: [3, 5],
    });
});

test("DUE-R2 dues are taken of known pay items, each once", () => {
  expect(refusalOf("dues.baseItems", ["POST_WAGE"])).toBeNull();
  for (const json of [[], "POST_WAGE", ["BONUS"], ["POST_WAGE", "POST_WAGE"]])
    expect(refusalOf("dues.baseItems", json)?.kind).toBe("ListExpected");
});

test("2.12.1 the split gives every level one share and divides the whole exactly", () => {
  const split = (...bps: number[]) =>
    bps.map((each, at) => ({ level: ["BASE", "UPPER", "BASE"][at], bps: each }));
  expect(refusalOf("funds.split", split(10_000, 0))).toBeNull();
  for (const json of [
    split(6000, 3999),
    split(10_000),
    split(5000, 4000, 1000),
    split(-1, 10_001),
    null,
    {},
  ])
    expect(refusalOf("funds.split", json)?.kind).toBe("SharesExpected");
});

test("CC-R5 a reply period says whether it counts working days", () => {
  expect(refusalOf("cc.replyDays", { days: 10, counting: "WORKING" })).toBeNull();
  expect(refusalOf("cc.replyDays", 20)).toEqual({
    kind: "FieldsExpected",
    fields: ["days", "counting"],
  });
  expect(refusalOf("cc.replyDays", { days: 0, counting: "WORKING" })?.kind).toBe(
    "WholeNumberExpected",
  );
  expect(refusalOf("cc.replyDays", { days: 10, counting: "LUNAR" })?.kind).toBe("ChoiceExpected");
});

test("CC-R13 the shortest term does not exceed the longest", () => {
  expect(refusalOf("cc.termYears", { min: 3, max: 1, wageContract: 1 })).toEqual({
    kind: "OrderExpected",
    lower: "min",
    upper: "max",
  });
});

test("CP-R8 a ceiling is an amount in fen or not set, never below zero and never missing", () => {
  const ceilings = policyKeys["welfare.ceilings"].value;
  expect(refusalOf("welfare.ceilings", { ...ceilings, birthday: null })).toBeNull();
  for (const birthday of [-1, 0.5, "500"])
    expect(refusalOf("welfare.ceilings", { ...ceilings, birthday })?.kind).toBe(
      "WholeNumberExpected",
    );
  const { birthday: _, ...rest } = ceilings;
  expect(refusalOf("welfare.ceilings", rest)?.kind).toBe("FieldsExpected");
});

test("2.8.3 hardship may begin above one subsistence line", () => {
  const marks = policyKeys["hardship.multiples"].value;
  const wider = { ...marks, RELATIVE: { num: 5, den: 2, inclusive: true } };
  expect(refusalOf("hardship.multiples", wider)).toBeNull();
});

test("whatever JSON arrives for whatever key, it is read or refused in two languages, never an accident", () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, json) => {
      const parsed = parsePolicyValue(key, json);
      if (parsed.ok) {
        expect(parsePolicyValue(key, parsed.value)).toEqual(parsed);
        return;
      }
      const { zh, en } = sentenceOf(parsed.error);
      expect(zh).not.toMatch(/[A-Z]{2}/);
      expect(zh).toMatch(/^请.+。$|不得.+。$/u);
      expect(en).toMatch(/\.$/);
    }),
    { numRuns: 500 },
  );
});

test("every refusal has its sentence", () => {
  expect(policyRefusals.UnknownPolicyKey({ kind: "UnknownPolicyKey", key: "x.y" })).toEqual({
    zh: "没有名为“x.y”的制度参数，请从参数目录中选择。",
    en: 'There is no policy key "x.y"; choose one from the catalogue.',
  });
  expect(sentenceOf({ kind: "WholeNumberExpected", min: 5, max: 7 }).zh).toBe(
    "请填写 5 到 7 之间的整数。",
  );
});

test("2.17 what a value should be is said in words: no option, level or field is named by its code", () => {
  const wrong = [null, "?", 0.5, {}, []];
  for (const key of keys)
    for (const json of wrong) {
      const parsed = parsePolicyValue(key, json);
      if (!parsed.ok) expect(sentenceOf(parsed.error).zh).not.toMatch(/[A-Z]{2}/);
    }
});

test.each([
  [["医师", "护士"], true],
  [[], false],
  [["医师", "医师"], false],
  [["  "], false],
  [[" 医师"], false],
  [["医".repeat(21)], false],
  [["医师", 1], false],
  ["医师", false],
])("2.17 words of the roster %p are taken: %p", (value, isTaken) => {
  expect(parsePolicyValue("congress.frontLineCategories", value).ok).toBe(isTaken);
});
