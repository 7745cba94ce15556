import type { ChargeState } from "./decide-charge.js";

/** A row of the payroll: who, which month, and the fen that were deducted. */
export type PayrollRow = {
  readonly staffNo: string;
  readonly month: string;
  readonly deductedFen: number;
};
export type UnmatchedReason =
  | "NO_SUCH_PERSON"
  | "NO_CHARGE"
  | "DOUBLE"
  | "WAIVED"
  | "NOT_AUTHORISED"
  | "AMOUNT_DIFFERS";
/** What is known about the person and month of a row; null where there is none. */
export type PayrollFound = {
  readonly memberId: string | null;
  readonly isAuthorised: boolean;
  readonly charge: {
    readonly id: string;
    readonly state: ChargeState;
    readonly amountFen: number;
  } | null;
};

/**
 * Whether a row of the payroll pays a charge, or why it does not (DUE-R5); the first reason that holds is the one told.
 * `paid` are the charges that earlier rows of the batch have paid.
 */
export function findMismatch(
  { deductedFen }: PayrollRow,
  { memberId, isAuthorised, charge }: PayrollFound,
  paid: Pick<ReadonlySet<string>, "has">,
): UnmatchedReason | null {
  if (memberId === null) return "NO_SUCH_PERSON";
  if (charge === null) return "NO_CHARGE";
  if (charge.state === "PAID" || paid.has(charge.id)) return "DOUBLE";
  if (charge.state === "WAIVED") return "WAIVED";
  if (!isAuthorised) return "NOT_AUTHORISED";
  return charge.amountFen === deductedFen ? null : "AMOUNT_DIFFERS";
}
