import type { DirectoryMember } from "@union/directory";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { VisitFacts } from "./visit.js";

const columns = [
  "union_id",
  "campus_id",
  "id",
  "no",
  "member_id",
  "department_id",
  "cause",
  "visited_on",
  "occurred_on",
  "cash_fen",
  "goods",
  "goods_value_fen",
  "payer",
  "visitor",
  "status",
  "version",
];

export type PlacedVisit = { readonly facts: VisitFacts; readonly person: DirectoryMember };

const values = ({ facts, person }: PlacedVisit): unknown[] => [
  facts.no,
  person.id,
  person.departmentId,
  facts.trigger,
  facts.visitedOn,
  facts.occurredOn,
  facts.cashFen,
  facts.goods,
  facts.goodsValueFen,
  facts.payer,
  facts.visitor,
];

/** Writes visits. A visit belongs to the campus where the person works when it is recorded. */
export class VisitRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  async add(visits: readonly PlacedVisit[]): Promise<string[]> {
    const ids = visits.map(() => newId());
    const rows = visits.map((visit, n) => [
      this.unionId,
      visit.person.campusId,
      ids[n],
      ...values(visit),
      "DONE",
      1,
    ]);
    await bulkInsert(this.sql, "visit", columns, rows);
    return ids;
  }

  async correct(id: string, visit: PlacedVisit): Promise<void> {
    const set = ["campus_id", ...columns.slice(3, -2)].map((column) => `${column} = ?`).join(", ");
    await this.sql.query(
      `UPDATE visit SET ${set}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [visit.person.campusId, ...values(visit), this.unionId, id],
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.sql.query("DELETE FROM visit WHERE union_id = ? AND id IN (?)", [
        this.unionId,
        ids,
      ]);
  }
}
