import type { Page, PageRequest } from "@union/kernel";
import { countRows, type List, readByIds, readPage, type Sql } from "@union/persistence";
import type { Indicator } from "./figure/indicator.js";
import type { CongressTarget } from "./target/congress-target.js";
import {
  type CongressTargetRow,
  congressTargetColumns,
  targetOf,
} from "./target/congress-target.repository.js";
import type { HospitalText } from "./text/hospital-text.js";
import { hospitalTextColumns } from "./text/hospital-text.repository.js";

export type HospitalFigure = Indicator & {
  readonly id: string;
  /** The account that entered it, and when. */
  readonly enteredBy: string;
  readonly enteredAt: string;
};

/** What the administration entered for a union, whole as it is. */
export class HospitalResultReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** The indicators of a year in the order of their names. */
  figures(year: number): Promise<HospitalFigure[]> {
    return this.sql.query(
      `SELECT id, year, indicator, value, unit, last_value AS lastValue, entered_by AS enteredBy, entered_at AS enteredAt
       FROM hospital_figure WHERE union_id = ? AND year = ? ORDER BY indicator LIMIT 500`,
      [this.unionId, year],
    );
  }
  /** The free texts of a year, one a topic. */
  texts(year: number): Promise<HospitalText[]> {
    return this.sql.query(
      `SELECT ${hospitalTextColumns} FROM hospital_text t WHERE t.union_id = ? AND t.year = ? ORDER BY t.topic`,
      [this.unionId, year],
    );
  }
  async text(id: string): Promise<HospitalText | null> {
    const [row] = await this.sql.query<HospitalText[]>(
      `SELECT ${hospitalTextColumns} FROM hospital_text t WHERE t.union_id = ? AND t.id = ?`,
      [this.unionId, id],
    );
    return row ?? null;
  }
  async targets(sessionId: string | null, page: PageRequest): Promise<Page<CongressTarget>> {
    const found = await readPage<CongressTargetRow>(this.sql, this.targetsOf(sessionId), page);
    return { ...found, nodes: found.nodes.map(targetOf) };
  }
  countTargets(sessionId: string | null): Promise<number> {
    return countRows(this.sql, this.targetsOf(sessionId));
  }
  async target(id: string): Promise<CongressTarget | null> {
    const [row] = await readByIds<CongressTargetRow>(this.sql, this.targetsOf(null), "g.id", [id]);
    return row ? targetOf(row) : null;
  }

  private targetsOf(sessionId: string | null): List {
    const ofSession = { sql: "g.session_id = ?", params: [sessionId] };
    return {
      ...{ select: congressTargetColumns, from: "congress_target g" },
      where: [
        { sql: "g.union_id = ?", params: [this.unionId] },
        ...(sessionId === null ? [] : [ofSession]),
      ],
      order: [{ by: "g.id", descending: true }],
    };
  }
}
