import { fen } from "@union/kernel";
import { type ChargeState, decideCharge, type FoundCharge } from "./decide-charge.js";

const [one, two] = ["rule one", "rule two"];
const at = (state: ChargeState, amountFen = 1735, rule = one) => ({
  ...{ state, amountFen, rule, isMoved: false },
});
const found: FoundCharge = {
  ...{ owes: true, amount: fen(1735), rule: one, standing: null, baseIsDated: false },
};
const open = ["DUE", "OVERDUE", "PAID"] as const;

test("DUE-R5 what is owed is charged once, and what is not owed never", () => {
  expect(decideCharge(found)).toEqual({ charges: true, reverses: null, lacksBase: false });
  for (const state of [...open, "WAIVED"] as const)
    expect(decideCharge({ ...found, standing: at(state) }).charges).toBe(false);
  expect(decideCharge({ ...found, owes: false }).charges).toBe(false);
});

test("DUE-R5 without a base nothing is charged, and it is said that one is lacking", () => {
  const unknown = { ...found, amount: null };
  expect(decideCharge(unknown)).toEqual({ charges: false, reverses: null, lacksBase: true });
});

test.each(open)("DUE-R5 %s is reversed where it turns out that nothing is owed", (state) => {
  const decision = decideCharge({ ...found, owes: false, amount: null, standing: at(state) });
  expect(decision).toEqual({ charges: false, reverses: "NO_DUTY", lacksBase: false });
});

test.each(open)("DUE-R5 %s is replaced by another rule's amount, never by the same", (state) => {
  const other = { ...found, rule: two, standing: at(state, 1000) };
  expect(decideCharge(other)).toMatchObject({ charges: true, reverses: "RULE_CHANGED" });
  const same = { ...found, rule: two, standing: at(state) };
  expect(decideCharge(same)).toMatchObject({ charges: false, reverses: null });
});

test("DUE-R5 a finished month heeds a base that was recorded for it, and not the roster's of today", () => {
  const standing = at("PAID", 1000);
  expect(decideCharge({ ...found, standing, baseIsDated: true })).toMatchObject({
    charges: true,
    reverses: "BASE_CHANGED",
  });
  expect(decideCharge({ ...found, standing })).toMatchObject({ charges: false, reverses: null });
});

test.each(open)(
  "DUE-R5 what a record owed that was merged into another stays as it is: %s",
  (state) => {
    const standing = { ...at(state, 1), isMoved: true };
    for (const owes of [true, false])
      expect(decideCharge({ ...found, owes, rule: two, standing, baseIsDated: true })).toEqual({
        charges: false,
        reverses: null,
        lacksBase: false,
      });
  },
);

test("DUE-R5 what was waived stays waived", () => {
  for (const owes of [true, false])
    expect(
      decideCharge({ ...found, owes, rule: two, standing: at("WAIVED", 1), baseIsDated: true }),
    ).toMatchObject({ charges: false, reverses: null });
});
