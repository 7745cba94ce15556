import type { Sql } from "@union/persistence";
import type { PaidDay } from "./paid-day.js";

/** Working days that officers used for the union, as lists show them. */
export class PaidDayReader {
  constructor(private readonly sql: Sql) {}

  /** The days used on some seats in a year, the latest first; the caller has asked whether they may be seen. */
  ofSeats(
    unionId: string,
    seatIds: readonly string[],
    year: number,
  ): Promise<(PaidDay & { readonly id: string; readonly seatId: string })[]> {
    return this.sql.query(
      `SELECT id, seat_id AS seatId, on_day AS \`on\`, purpose, over_reason AS overReason FROM officer_paid_day
       WHERE union_id = ? AND seat_id IN (?) AND on_day BETWEEN ? AND ? ORDER BY on_day DESC`,
      [unionId, seatIds, `${year}-01-01`, `${year}-12-31`],
    );
  }
}
