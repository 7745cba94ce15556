import { localDate } from "@union/kernel";
import { checkFactDay, type FactWindow } from "./fact-window.js";

const window: FactWindow = {
  today: localDate("2026-01-10"),
  earliest: localDate("2025-12-10"),
  closedYear: "CHAIR_WITH_REASON",
};
const [chair, officer] = [
  { isChair: true, reason: "文件迟到" },
  { isChair: false, reason: "文件迟到" },
];

test.each([
  ["2026-01-01", officer, window, null],
  ["2025-12-31", officer, window, "YearClosed"],
  ["2025-12-31", { ...chair, reason: " " }, window, "YearClosed"],
  ["2025-12-31", { ...chair, reason: null }, window, "YearClosed"],
  ["2025-12-31", chair, window, null],
  ["2025-12-10", chair, window, null],
  ["2025-12-09", chair, window, "FactTooLongAgo"],
  ["2025-12-31", chair, { ...window, closedYear: "NEVER" as const }, "YearClosedForGood"],
  ["2026-01-01", officer, { ...window, closedYear: "NEVER" as const }, null],
])("2.16 a day of %s by %j", (on, by, within, refusal) => {
  const checked = checkFactDay(localDate(on), within, by);
  expect(checked.ok ? null : checked.error.kind).toBe(refusal);
});
