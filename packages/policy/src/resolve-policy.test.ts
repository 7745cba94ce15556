import { addDays, type LocalDate, localDate, reaches } from "@union/kernel";
import fc from "fast-check";
import type { PolicyOverride } from "./policy-override.js";
import { policyProfiles } from "./policy-profiles.js";
import { resolvePolicy } from "./resolve-policy.js";

const day = localDate;
const start = day("2020-01-01");
const override = (
  key: string,
  value: unknown,
  effectiveFrom: LocalDate,
  campusId: string | null = null,
): PolicyOverride => ({ key, value, effectiveFrom, campusId, source: "院工会委员会决议" });

const answerDays = (campusId: string | null, on: string, overrides: readonly PolicyOverride[]) =>
  resolvePolicy("proposal.answerDays", { campusId, on: day(on) }, overrides).value;

test("PR-R8 without a decision the shipped value holds, with its source and how sure it is", () => {
  expect(resolvePolicy("proposal.answerDays", { campusId: null, on: start }, [])).toEqual({
    value: 60,
    source: { zh: "无法定期限，产品建议值", en: "No legal period; proposed by the product" },
    confidence: "PRACTICE",
    from: "NATIONAL",
    effectiveFrom: null,
  });
});

describe("a decision of the union", () => {
  const decisions = [
    override("proposal.answerDays", 45, day("2025-03-01")),
    override("proposal.answerDays", 30, day("2026-01-01")),
    override("proposal.answerDays", 20, day("2025-06-01"), "east"),
    override("proposal.maxRounds", 3, day("2024-01-01")),
  ];

  test("holds from its first day on, not the day before", () => {
    expect(answerDays("west", "2025-02-28", decisions)).toBe(60);
    expect(answerDays("west", "2025-03-01", decisions)).toBe(45);
    expect(answerDays("west", "2025-12-31", decisions)).toBe(45);
    expect(answerDays("west", "2026-01-01", decisions)).toBe(30);
  });

  test("of a campus wins over a later one of the whole union, in that campus alone", () => {
    expect(answerDays("east", "2025-05-31", decisions)).toBe(45);
    expect(answerDays("east", "2026-06-01", decisions)).toBe(20);
    expect(answerDays("west", "2026-06-01", decisions)).toBe(30);
    expect(answerDays(null, "2026-06-01", decisions)).toBe(30);
  });

  test("is answered with its day and its source", () => {
    expect(
      resolvePolicy("proposal.answerDays", { campusId: "east", on: day("2026-06-01") }, decisions),
    ).toEqual({
      value: 20,
      source: { zh: "院工会委员会决议", en: "院工会委员会决议" },
      confidence: null,
      from: "OVERRIDE",
      effectiveFrom: "2025-06-01",
    });
  });

  test("that is not of its key's kind is an accident, never silently the shipped value", () => {
    const broken = [override("proposal.answerDays", "sixty", start)];
    expect(() => answerDays(null, "2026-01-01", broken)).toThrow("proposal.answerDays");
  });
});

describe("a profile", () => {
  const inShanghai = [override("policy.profile", "SH-2017", day("2025-01-01"))];
  const pass = (on: string) =>
    resolvePolicy("congress.pass", { campusId: null, on: day(on) }, inShanghai);

  test("SC-R13 Shanghai's 半数以上 passes at exactly half, the shipped rule does not", () => {
    expect(reaches(pass("2024-12-31").value, 50, 100)).toBe(false);
    expect(reaches(pass("2025-01-01").value, 50, 100)).toBe(true);
    expect(pass("2025-01-01")).toMatchObject({ from: "SH-2017", confidence: "READ_IN_TEXT" });
  });

  test("leaves the shipped value where its texts give no number", () => {
    expect(
      resolvePolicy("proposal.answerDays", { campusId: null, on: day("2026-01-01") }, inShanghai),
    ).toMatchObject({ value: 60, from: "NATIONAL" });
  });

  test("yields to a decision of the union", () => {
    const stricter = { num: 2, den: 3, inclusive: true };
    const decided = [...inShanghai, override("congress.pass", stricter, day("2024-01-01"))];
    expect(
      resolvePolicy("congress.pass", { campusId: "east", on: day("2026-01-01") }, decided),
    ).toMatchObject({ value: stricter, from: "OVERRIDE" });
  });

  test("may be chosen by one campus alone", () => {
    const mixed = [...inShanghai, override("policy.profile", "ZJ-2010", start, "east")];
    const reply = (campusId: string) =>
      resolvePolicy("cc.replyDays", { campusId, on: day("2026-01-01") }, mixed).value;
    expect(reply("east")).toEqual({ days: 10, counting: "WORKING" });
    expect(reply("west")).toEqual({ days: 15, counting: "CALENDAR" });
  });

  test("DI-R4, ORG-R6 Henan shows seven days and asks a women's committee from ten", () => {
    const inHenan = [override("policy.profile", "HN-2007", start)];
    const at = { campusId: null, on: day("2026-01-01") };
    expect(resolvePolicy("disclosure.minDisplayDays", at, inHenan).value).toBe(7);
    expect(resolvePolicy("org.womenCommitteeThreshold", at, inHenan).value).toBe(10);
    expect(resolvePolicy("congress.profile", at, inHenan).value).toBe("HN-2007");
  });

  test("is called by its own code", () => {
    for (const [code, profile] of Object.entries(policyProfiles)) expect(profile.code).toBe(code);
  });
});

describe("2.16 no. 6, finished cases never change", () => {
  const date = fc.integer({ min: 0, max: 3000 }).map((at) => addDays(start, at));
  const campusId = fc.constantFrom("east", "west", null);
  const keyed = fc.oneof(
    fc.record({ key: fc.constant("proposal.answerDays"), value: fc.integer({ min: 1, max: 365 }) }),
    fc.record({
      key: fc.constant("policy.profile"),
      value: fc.constantFrom("NATIONAL", "SH-2017", "ZJ-2010", "HN-2007", "CQ"),
    }),
  );
  const decision = fc
    .tuple(keyed, date, campusId)
    .map(([{ key, value }, from, campus]) => override(key, value, from, campus));
  const decisions = fc.array(decision, { maxLength: 8 });
  const key = fc.constantFrom("proposal.answerDays", "congress.pass", "cc.replyDays");

  test("a decision from a later day changes no answer of an earlier one, wherever it stands in the list", () => {
    fc.assert(
      fc.property(
        decisions,
        decision,
        key,
        campusId,
        date,
        fc.nat(8),
        (old, next, what, c, on, at) => {
          fc.pre(next.effectiveFrom > on);
          const grown = [...old.slice(0, at), next, ...old.slice(at)];
          const moment = { campusId: c, on };
          expect(resolvePolicy(what, moment, grown)).toEqual(resolvePolicy(what, moment, old));
        },
      ),
    );
  });

  test("a decision of one campus changes no answer of another, nor of the whole union", () => {
    fc.assert(
      fc.property(decisions, decision, key, date, (old, next, what, on) => {
        fc.pre(next.campusId === "east");
        for (const each of ["west", null]) {
          const moment = { campusId: each, on };
          expect(resolvePolicy(what, moment, [...old, next])).toEqual(
            resolvePolicy(what, moment, old),
          );
        }
      }),
    );
  });

  test("the order of the list does not matter while no two decisions are from the same day", () => {
    const distinct = fc.uniqueArray(decision, {
      maxLength: 8,
      selector: (row) => row.effectiveFrom,
    });
    fc.assert(
      fc.property(distinct, key, campusId, date, (rows, what, c, on) => {
        const moment = { campusId: c, on };
        expect(resolvePolicy(what, moment, [...rows].reverse())).toEqual(
          resolvePolicy(what, moment, rows),
        );
      }),
    );
  });
});
