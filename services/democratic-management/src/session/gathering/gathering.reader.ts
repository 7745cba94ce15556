import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import { type Gathering, type GatheringMatter, gatheringColumns } from "./gathering.repository.js";

const columns = { union: "g.union_id", campus: "NULL", unionRowsAreShared: true };

/** What delegates did between sessions, newest first; it belongs to the whole union. */
export class GatheringReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, page: PageRequest): Promise<Page<Gathering>> {
    return readPage(this.sql, this.of(scope), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, this.of(scope));
  }
  byIds(scope: Scope, ids: readonly string[]): Promise<Gathering[]> {
    return readByIds(this.sql, this.of(scope), "g.id", ids);
  }

  /** The matters of joint meetings, in one statement. */
  async matters(
    unionId: string,
    ids: readonly string[],
  ): Promise<Map<string, readonly GatheringMatter[]>> {
    const rows = await this.sql.query<(GatheringMatter & { gatheringId: string })[]>(
      `SELECT gathering_id AS gatheringId, title, kind, result FROM gathering_matter
       WHERE union_id = ? AND gathering_id IN (?) ORDER BY gathering_id, no`,
      [unionId, ids],
    );
    const of = (id: string) => rows.filter(({ gatheringId }) => gatheringId === id);
    return new Map(ids.map((id) => [id, of(id)]));
  }

  private of(scope: Scope): List {
    return {
      select: gatheringColumns,
      from: "congress_gathering g",
      where: [scopeCondition(scope, columns)],
      order: [
        { by: "g.held_on", descending: true },
        { by: "g.id", descending: true },
      ],
    };
  }
}
