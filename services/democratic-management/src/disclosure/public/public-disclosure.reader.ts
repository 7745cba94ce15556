import type { Page, PageRequest } from "@union/kernel";
import { countRows, type List, readByIds, readPage, type Sql } from "@union/persistence";
import { type Audience, openAudiences } from "../audience.js";
import {
  type DisclosureRecord,
  recordFrom,
  recordOf,
  recordSelect,
} from "../item/disclosure.reader.js";

type Row = Parameters<typeof recordOf>[0];

/**
 * What anybody may read: items for the public and patients whose latest version was reviewed and approved here (DI-R9), and that
 * some were withdrawn. What a sheet told stays a record of the union until somebody has it reviewed.
 */
export class PublicDisclosureReader {
  constructor(private readonly sql: Sql) {}

  async list(
    unionId: string,
    audience: Audience | null,
    page: PageRequest,
  ): Promise<Page<DisclosureRecord>> {
    const found = await readPage<Row>(this.sql, published(unionId, audience), page);
    return { ...found, nodes: found.nodes.map(recordOf) };
  }
  count(unionId: string, audience: Audience | null): Promise<number> {
    return countRows(this.sql, published(unionId, audience));
  }
  async find(unionId: string, id: string): Promise<DisclosureRecord | null> {
    const [row] = await readByIds<Row>(this.sql, published(unionId, null), "d.id", [id]);
    return row ? recordOf(row) : null;
  }
  /** What was first published in a year, the first first, so many at most. */
  async ofYear(unionId: string, year: number, limit: number): Promise<DisclosureRecord[]> {
    if (year < 1950 || year > 2200) return [];
    const rows = await this.sql.query<Row[]>(
      `SELECT ${recordSelect} FROM ${recordFrom} WHERE d.union_id = ? AND d.audience IN (?) AND d.version_no > 0 AND v.is_reviewed = 1
         AND d.withdrawn_on IS NULL AND d.published_on BETWEEN ? AND ? ORDER BY d.published_on, d.id LIMIT ${limit}`,
      [unionId, openAudiences, `${year}-01-01`, `${year}-12-31`],
    );
    return rows.map(recordOf);
  }
}

function published(unionId: string, audience: Audience | null): List {
  const asked = openAudiences.filter((one) => audience === null || one === audience);
  return {
    ...{ select: recordSelect, from: recordFrom },
    where: [
      { sql: "d.union_id = ? AND d.version_no > 0 AND v.is_reviewed = 1", params: [unionId] },
      asked.length === 0
        ? { sql: "FALSE", params: [] }
        : { sql: "d.audience IN (?)", params: [asked] },
    ],
    order: [
      { by: "d.published_on", descending: true },
      { by: "d.id", descending: true },
    ],
  };
}
