import type { Sql } from "@union/persistence";
import type { PaidDay } from "./paid-day.js";

/** Working days that officers used for the union, as lists show them. */
export class PaidDayReader {
  constructor(private readonly sql: Sql) {}

  /** The days used on a seat in a year, the latest first; the caller has asked whether they may be seen. */
  ofSeat(
    unionId: string,
    seatId: string,
    year: number,
  ): Promise<(PaidDay & { readonly id: string })[]> {
    return this.sql.query(
      `SELECT id, on_day AS \`on\`, purpose, over_reason AS overReason FROM officer_paid_day
       WHERE union_id = ? AND seat_id = ? AND on_day BETWEEN ? AND ? ORDER BY on_day DESC`,
      [unionId, seatId, `${year}-01-01`, `${year}-12-31`],
    );
  }
}
