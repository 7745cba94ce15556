import { localDate } from "@union/kernel";
import { parsePolicyValue } from "./parse-policy-value.js";
import { policyKeys } from "./policy-keys.js";
import { type RetentionKey, retentionDays, type UnionOverride } from "./retention-days.js";

const on = localDate("2026-03-01");
const decides = (
  unionId: string,
  key: RetentionKey,
  value: number,
  more: Partial<UnionOverride> = {},
): UnionOverride => ({
  unionId,
  key,
  value,
  campusId: null,
  effectiveFrom: localDate("2026-01-01"),
  source: "工会决定",
  ...more,
});
const decided = [
  decides("longer", "retention.inbox", 2_000),
  decides("longer", "retention.commandLog", 200),
  decides("shorter", "retention.inbox", 400),
  decides("shorter", "retention.commandLog", 10),
  decides("later", "retention.inbox", 3_000, { effectiveFrom: localDate("2026-03-02") }),
  decides("campus", "retention.inbox", 3_000, { campusId: "east" }),
];

test.each([
  ["longer", 2_000],
  ["shorter", 400],
  ["later", 1_095],
  ["campus", 1_095],
  ["nobody", 1_095],
])(
  "2.13.2 rows of the union %s are kept %i days, as it decided for all of it by that day",
  (unionId, days) => {
    expect(retentionDays("retention.inbox", unionId, on, decided)).toBe(days);
  },
);

test("2.13.2 rows of no union are kept as long as the union says that wants them longest, and never shorter than shipped", () => {
  expect(retentionDays("retention.commandLog", null, on, decided)).toBe(200);
  const others = decided.filter(({ unionId }) => unionId !== "longer");
  expect(retentionDays("retention.commandLog", null, on, others)).toBe(90);
});

test("2.13.2 no union can have its audit log go before three years are over, nor forget what may still be told again", () => {
  expect(parsePolicyValue("retention.auditLog", 3 * 365).ok).toBe(false);
  expect(parsePolicyValue("retention.auditLog", 1_096).ok).toBe(true);
  expect(parsePolicyValue("retention.consumedEvents", 89).ok).toBe(false);
  expect(policyKeys["retention.consumedEvents"].value).toBeGreaterThan(
    policyKeys["retention.toldEvents"].value,
  );
});
