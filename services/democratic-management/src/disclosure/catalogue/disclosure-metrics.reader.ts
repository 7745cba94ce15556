import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Publication } from "./due-list.js";
import type { Share } from "./due-metrics.js";

type PublicationRow = Omit<Publication, "period"> & {
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
};
/** How opinions of a year were answered; `days` are those of all answers together. */
export type AnswerMetrics = {
  readonly received: number;
  readonly answered: number;
  readonly answeredOnTime: number;
  readonly averageDays: Share;
};

/** What the metrics of disclosure are counted from. */
export class DisclosureMetricsReader {
  constructor(private readonly sql: Sql) {}

  /** What was published for entries of the catalogue from the beginning of a year on; what was withdrawn does not count. */
  async publications(unionId: string, year: number): Promise<Publication[]> {
    const rows = await this.sql.query<PublicationRow[]>(
      `SELECT id, duty_code AS dutyCode, campus_id AS campusId, period_from AS periodFrom, period_to AS periodTo, published_on AS publishedOn
       FROM disclosure_item WHERE union_id = ? AND duty_code IS NOT NULL AND version_no > 0 AND withdrawn_on IS NULL
         AND (published_on BETWEEN ? AND ? OR period_to BETWEEN ? AND ?)`,
      [unionId, `${year}-01-01`, `${year}-12-31`, `${year}-01-01`, `${year}-12-31`],
    );
    return rows.map(({ periodFrom: from, periodTo: to, ...row }) => ({
      ...row,
      period: from === null || to === null ? null : { from, to },
    }));
  }

  /** Opinions put in a year at some campuses; null is everywhere. */
  async answers(
    unionId: string,
    year: number,
    campusIds: readonly string[],
  ): Promise<AnswerMetrics> {
    if (campusIds.length === 0)
      return { received: 0, answered: 0, answeredOnTime: 0, averageDays: { num: 0, den: 0 } };
    const [row] = await this.sql.query<
      Record<"received" | "answered" | "onTime" | "days", string | null>[]
    >(
      `SELECT COUNT(*) AS received, SUM(answered_on IS NOT NULL) AS answered, SUM(answered_on <= due_on) AS onTime,
         SUM(DATEDIFF(answered_on, submitted_on)) AS days
       FROM disclosure_feedback WHERE union_id = ? AND submitted_on BETWEEN ? AND ? AND campus_id IN (?)`,
      [unionId, `${year}-01-01`, `${year}-12-31`, campusIds],
    );
    const answered = Number(row?.answered ?? 0);
    return {
      ...{
        received: Number(row?.received ?? 0),
        answered,
        answeredOnTime: Number(row?.onTime ?? 0),
      },
      averageDays: { num: Number(row?.days ?? 0), den: answered },
    };
  }
}
