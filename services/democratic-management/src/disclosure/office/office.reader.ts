import type { Sql } from "@union/persistence";
import type { Office } from "./office.js";
import type { Review } from "./office.repository.js";

const columns = `union_id AS unionId, slug, name, name_en AS nameEn, responsible, working_body AS workingBody, complaints,
  complaints_en AS complaintsEn`;
/** What names a union in an address; nothing else is asked of the database. */
const nameLike = /^[A-Za-z0-9-]{3,40}$/;
export type OfficeRow = Office & { readonly unionId: string };

/** Who answers for disclosure in a union. */
export class OfficeReader {
  constructor(private readonly sql: Sql) {}

  /** By the union's id, or by the word in the address of its public page; null where none was set up. */
  async find(union: string): Promise<OfficeRow | null> {
    if (!nameLike.test(union)) return null;
    const [row] = await this.sql.query<OfficeRow[]>(
      `SELECT ${columns} FROM disclosure_office WHERE union_id = ? OR slug = ? LIMIT 1`,
      [union, union],
    );
    return row ?? null;
  }

  /** Review meetings of a year (DI-R10), in the order in which they were held. */
  reviews(unionId: string, year: number): Promise<Review[]> {
    return this.sql.query(
      `SELECT year, held_on AS heldOn, responsible, conclusions, document FROM disclosure_review
       WHERE union_id = ? AND year = ? ORDER BY held_on, id LIMIT 100`,
      [unionId, year],
    );
  }

  async countReviews(unionId: string, year: number): Promise<number> {
    const [row] = await this.sql.query<{ n: string }[]>(
      "SELECT COUNT(*) AS n FROM disclosure_review WHERE union_id = ? AND year = ?",
      [unionId, year],
    );
    return Number(row?.n ?? 0);
  }
}
