import { err, ok, type Result } from "@union/kernel";
import { readCreditCode } from "./credit-code.js";

/** 单位 — the legal person whose staff the union unites (2.1.5): its name and unified social credit code. */
export type Employer = { readonly name: string; readonly creditCode: string };
export type EmployerNameInvalid = { readonly kind: "EmployerNameInvalid"; readonly limit: number };
export type CreditCodeWrong = { readonly kind: "CreditCodeWrong" };

const limit = 100;

/** An employer as it is kept: a name of 1 to 100 characters, a code whose check character is right (GB 32100). */
export function checkEmployer(
  given: Employer,
): Result<Employer, EmployerNameInvalid | CreditCodeWrong> {
  const name = given.name.trim();
  const length = [...name].length;
  if (length < 1 || length > limit) return err({ kind: "EmployerNameInvalid", limit });
  const creditCode = readCreditCode(given.creditCode);
  return creditCode === null ? err({ kind: "CreditCodeWrong" }) : ok({ name, creditCode });
}
