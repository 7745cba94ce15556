import type { ChargeState } from "./decide-charge.js";
import { findMismatch, type PayrollFound } from "./match-payroll.js";

const row = { staffNo: "0001", month: "2025-03", deductedFen: 1735 };
const charge = (state: ChargeState) => ({ id: "c", state, amountFen: 1735 });
const found = (more: Partial<PayrollFound> = {}): PayrollFound => ({
  ...{ memberId: "m", isAuthorised: true, charge: charge("DUE") },
  ...more,
});

test.each<[string, Partial<PayrollFound>, string | null]>([
  ["the right amount of what is due", {}, null],
  ["the right amount of what is overdue", { charge: charge("OVERDUE") }, null],
  ["nobody of the staff", { memberId: null, charge: null }, "NO_SUCH_PERSON"],
  ["a month that was not charged", { charge: null }, "NO_CHARGE"],
  ["a month that is paid", { charge: charge("PAID") }, "DOUBLE"],
  ["a month that is waived", { charge: charge("WAIVED") }, "WAIVED"],
  ["somebody who did not authorise it", { isAuthorised: false }, "NOT_AUTHORISED"],
])("DUE-R5 a row for %s: %j gives %s", (_, more, reason) => {
  expect(findMismatch(row, found(more), new Set())).toBe(reason);
});

test("DUE-R5 a row that pays another amount or for the second time fits nothing", () => {
  expect(findMismatch({ ...row, deductedFen: 1730 }, found(), new Set())).toBe("AMOUNT_DIFFERS");
  expect(findMismatch(row, found(), new Set(["c"]))).toBe("DOUBLE");
});
