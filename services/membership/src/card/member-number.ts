import type { LocalDate } from "@union/kernel";
import type { PolicyValue } from "@union/policy";

export type MemberNumberShape = PolicyValue<"enrolment.memberNumberShape">;

/** The series that a number given on a day belongs to: the year's, or the union's one. */
export const seriesOf = (shape: MemberNumberShape, on: LocalDate): string =>
  shape.startsWith("YEAR") ? on.slice(0, 4) : "ALL";

/** A member number (会员编号) as people write it, e.g. 2026-00017; a series that outgrows its digits goes on with more. */
export function memberNumber(shape: MemberNumberShape, serial: number, on: LocalDate): string {
  const digits = String(serial).padStart(Number(shape.slice(-1)), "0");
  return shape.startsWith("YEAR") ? `${on.slice(0, 4)}-${digits}` : digits;
}
