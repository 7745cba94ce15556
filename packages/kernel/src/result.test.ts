import { err, ok, type Result } from "./result.js";

const halve = (value: number): Result<number, { readonly kind: "Odd" }> =>
  value % 2 === 0 ? ok(value / 2) : err({ kind: "Odd" });

test("a result is a value or a refusal, told apart by `ok`", () => {
  expect(halve(4)).toEqual({ ok: true, value: 2 });
  expect(halve(3)).toEqual({ ok: false, error: { kind: "Odd" } });
});
