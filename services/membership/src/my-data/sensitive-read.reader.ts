import type { Page, PageRequest } from "@union/kernel";
import { countRows, fromSqlInstant, readPage, type Sql } from "@union/persistence";
import { sensitiveReadLists } from "./sensitive-read.lists.js";

export type SensitiveReadRow = {
  readonly id: string;
  readonly field: string;
  readonly reason: string;
  readonly readerName: string | null;
  readonly role: string | null;
  readonly isEmergency: number | boolean;
  /** The register or paper, and how many people stood in it; null where a single value was looked at. */
  readonly exportOf: string | null;
  readonly exportedPeople: number | null;
  readonly at: Date;
};
type Stored = Omit<SensitiveReadRow, "at"> & { readonly at: string };

/** Who saw the guarded values of one person, why and when; newest first (PI-R10, and audit of sensitive reads in 2.13.1). */
export class SensitiveReadReader {
  constructor(private readonly sql: Sql) {}

  /** One page over both sources: ids are of one kind and in the order of time, so that a cursor of one holds in the other. */
  async list(
    unionId: string,
    memberId: string,
    page: PageRequest,
  ): Promise<Page<SensitiveReadRow>> {
    const pages = await Promise.all(
      sensitiveReadLists(unionId, memberId).map((list) => readPage<Stored>(this.sql, list, page)),
    );
    const found = pages
      .flatMap(({ nodes, cursors }) => nodes.map((row, n) => ({ row, cursor: cursors[n]! })))
      .sort((one, other) => (one.row.id > other.row.id ? -1 : 1));
    const shown = found.slice(0, page.first);
    return {
      nodes: shown.map(({ row }) => ({ ...row, at: fromSqlInstant(row.at) })),
      cursors: shown.map(({ cursor }) => cursor),
      hasNextPage: found.length > page.first || pages.some(({ hasNextPage }) => hasNextPage),
    };
  }

  async count(unionId: string, memberId: string): Promise<number> {
    const counts = await Promise.all(
      sensitiveReadLists(unionId, memberId).map((list) => countRows(this.sql, list)),
    );
    return counts.reduce((sum, one) => sum + one, 0);
  }
}
