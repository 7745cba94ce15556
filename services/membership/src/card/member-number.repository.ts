import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type MemberNumberShape, memberNumber, seriesOf } from "./member-number.js";

/** Gives member numbers: one to a person for good, without gaps, whoever asks at once. */
export class MemberNumberRepository {
  constructor(private readonly tx: Sql) {}

  /**
   * The number a person has, or the next one of its series, which is held until the transaction ends. The caller holds the
   * person's row.
   */
  async give(
    unionId: string,
    memberId: string,
    shape: MemberNumberShape,
    on: LocalDate,
  ): Promise<string> {
    const [known] = await this.tx.query<{ no: string }[]>(
      "SELECT no FROM member_number WHERE union_id = ? AND member_id = ?",
      [unionId, memberId],
    );
    if (known) return known.no;
    const no = memberNumber(shape, await this.next(unionId, seriesOf(shape, on)), on);
    await this.tx.query(
      "INSERT INTO member_number (union_id, member_id, no, given_on) VALUES (?, ?, ?, ?)",
      [unionId, memberId, no, on],
    );
    return no;
  }

  private async next(unionId: string, series: string): Promise<number> {
    await this.tx.query(
      `INSERT INTO member_number_series (union_id, series, last_no) VALUES (?, ?, 1)
       ON DUPLICATE KEY UPDATE last_no = last_no + 1`,
      [unionId, series],
    );
    const [row] = await this.tx.query<{ last: number }[]>(
      "SELECT last_no AS last FROM member_number_series WHERE union_id = ? AND series = ? FOR UPDATE",
      [unionId, series],
    );
    return row!.last;
  }
}
