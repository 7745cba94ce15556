import { decideArrears } from "./decide-arrears.js";
import type { ChargeState } from "./decide-charge.js";
import type { ArrearsState } from "./dues-arrears.stages.js";
import { addMonths, type DuesMonth } from "./dues-month.js";
import { missedMonths } from "./missed-months.js";

/** Months from October 2024 on, a letter each: O overdue, P paid, W waived, D due, - not owed. */
const months = (states: string) =>
  [...states].flatMap((letter, n) => {
    const state = { O: "OVERDUE", P: "PAID", W: "WAIVED", D: "DUE" }[letter];
    const month = addMonths("2024-10" as DuesMonth, n);
    return state === undefined ? [] : [{ month, state: state as ChargeState }];
  });

test.each([
  ["", null],
  ["P", null],
  ["O", { since: "2024-10", months: 1 }],
  ["POO", { since: "2024-11", months: 2 }],
  ["OOOOOO", { since: "2024-10", months: 6 }],
  ["OOOD", { since: "2024-10", months: 3 }],
  ["OOPOO", { since: "2025-01", months: 2 }],
  ["OOWOOO", { since: "2025-01", months: 3 }],
  ["OOOP", null],
  ["OOOW", null],
  ["OO-O", { since: "2025-01", months: 1 }],
])("DUE-R6 of the months %s those missed in a row are %j", (states, missed) => {
  expect(missedMonths(months(states))).toEqual(missed);
});

const limits = { remindAt: 3, openAt: 6 };
test.each<[number, ArrearsState, string[]]>([
  [2, "OWING", []],
  [3, "OWING", ["remind"]],
  [6, "OWING", ["remind", "open"]],
  [5, "REMINDED", []],
  [6, "REMINDED", ["open"]],
  [2, "REMINDED", ["settle"]],
  [7, "OPENED", []],
  [5, "OPENED", ["relent"]],
  [0, "OPENED", ["settle"]],
  [0, "SETTLED", []],
  [9, "SETTLED", []],
])("DUE-R6 %i months missed and %s call for %j", (missed, state, steps) => {
  expect(decideArrears(missed, state, limits)).toEqual(steps);
});
