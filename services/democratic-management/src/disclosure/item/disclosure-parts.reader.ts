import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

export type VersionRow = {
  readonly itemId: string;
  readonly no: number;
  readonly title: string;
  readonly body: string;
  readonly correction: string | null;
  readonly publishedOn: LocalDate;
  /** 1 where it was reviewed and approved here; 0 where a sheet told it. */
  readonly isReviewed: number;
  /** 1 where a later version closed its text (DI-R9). */
  readonly isClosed: number;
};
export type DisplayRow = {
  readonly itemId: string;
  readonly id: string;
  readonly place: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly photoFileId: string;
};
export type ReadingRow = {
  readonly itemId: string;
  readonly campusId: string;
  readonly readers: number;
};

/** What belongs to items that the reader was shown: versions, proofs of display, counts of readers. */
export class DisclosurePartsReader {
  constructor(private readonly sql: Sql) {}

  versions(unionId: string, ids: readonly string[]): Promise<VersionRow[]> {
    return this.sql.query(
      `SELECT item_id AS itemId, no, title, body, correction, published_on AS publishedOn, is_reviewed AS isReviewed, is_closed AS isClosed
       FROM disclosure_version WHERE union_id = ? AND item_id IN (?) ORDER BY item_id, no`,
      [unionId, ids],
    );
  }

  displays(unionId: string, ids: readonly string[]): Promise<DisplayRow[]> {
    return this.sql.query(
      `SELECT item_id AS itemId, id, place, from_on AS \`from\`, to_on AS \`to\`, photo_file_id AS photoFileId
       FROM disclosure_display WHERE union_id = ? AND item_id IN (?) ORDER BY item_id, from_on, id`,
      [unionId, ids],
    );
  }

  async readings(unionId: string, ids: readonly string[]): Promise<ReadingRow[]> {
    const rows = await this.sql.query<(ReadingRow & { readers: string })[]>(
      `SELECT item_id AS itemId, campus_id AS campusId, COUNT(*) AS readers
       FROM disclosure_reading WHERE union_id = ? AND item_id IN (?) GROUP BY item_id, campus_id ORDER BY campus_id`,
      [unionId, ids],
    );
    return rows.map((row) => ({ ...row, readers: Number(row.readers) }));
  }

  /** How many of the staff each campus has. */
  async staffByCampus(unionId: string): Promise<Map<string, number>> {
    const rows = await this.sql.query<{ campusId: string; n: string }[]>(
      "SELECT campus_id AS campusId, COUNT(*) AS n FROM directory_member WHERE union_id = ? AND removed = 0 GROUP BY campus_id",
      [unionId],
    );
    return new Map(rows.map(({ campusId, n }) => [campusId, Number(n)]));
  }
}
