import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Consultation, Opinion } from "./consultation.js";
import { consultationColumns, opinionColumns } from "./consultation.repository.js";

/** Whose a consultation is; what belongs to the whole union is seen by all who may see any. */
export const consultationPlace = {
  ...{ union: "c.union_id", campus: "c.campus_id", unionRowsAreShared: true },
};

/** Consultations within a scope, the latest first. */
export class ConsultationReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, year: number | null, page: PageRequest): Promise<Page<Consultation>> {
    return readPage(this.sql, consultationsOf(scope, year), page);
  }
  count(scope: Scope, year: number | null): Promise<number> {
    return countRows(this.sql, consultationsOf(scope, year));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<Consultation[]> {
    return readByIds(this.sql, consultationsOf(scope, null), "c.id", ids);
  }
  /** The opinions of consultations that the reader was shown, in the order in which they came. */
  opinions(unionId: string, ids: readonly string[]): Promise<Opinion[]> {
    return this.sql.query(
      `SELECT ${opinionColumns} FROM consultation_opinion o WHERE o.union_id = ? AND o.consultation_id IN (?) ORDER BY o.consultation_id, o.position`,
      [unionId, ids],
    );
  }
}

const consultationsOf = (scope: Scope, year: number | null): List => ({
  ...{ select: consultationColumns, from: "consultation c" },
  where: [
    scopeCondition(scope, consultationPlace),
    ...(year === null
      ? []
      : [{ sql: "c.held_on BETWEEN ? AND ?", params: [`${year}-01-01`, `${year}-12-31`] }]),
  ],
  order: [
    { by: "c.held_on", descending: true },
    { by: "c.id", descending: true },
  ],
});
