import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PaidDay } from "./paid-day.js";

type PaidDayRow = PaidDay & { readonly id: string; readonly seatId: string };
type Recorded = PaidDayRow & {
  readonly unionId: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly recordedBy: string;
};

/** Working days that officers used for the union. */
export class PaidDayRepository {
  constructor(private readonly sql: Sql) {}

  /** The days of a person in the month of a day, on whichever seat; held. */
  async ofMonth(unionId: string, memberId: string, day: LocalDate): Promise<LocalDate[]> {
    const rows = await this.sql.query<{ on: LocalDate }[]>(
      `SELECT on_day AS \`on\` FROM officer_paid_day
       WHERE union_id = ? AND member_id = ? AND on_day BETWEEN ? AND LAST_DAY(?) FOR UPDATE`,
      [unionId, memberId, `${day.slice(0, 7)}-01`, day],
    );
    return rows.map(({ on }) => on);
  }

  async add(row: Recorded): Promise<void> {
    const { unionId, id, seatId, memberId, campusId, on, purpose, overReason, recordedBy } = row;
    await this.sql.query(
      `INSERT INTO officer_paid_day (union_id, id, seat_id, member_id, campus_id, on_day, purpose, over_reason, recorded_by) VALUES (?)`,
      [[unionId, id, seatId, memberId, campusId, on, purpose, overReason, recordedBy]],
    );
  }
}
