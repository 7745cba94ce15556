import type { DataKeys, Sql } from "@union/persistence";
import { openPersonalData, type PersonalData } from "./personal-data.js";

type Row = { id: string; salt: Buffer | null; personal: Buffer | null };

/** Guarded data of people, opened; whoever calls has checked that the reader may see them. */
export class PersonalDataReader {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  async byIds(unionId: string, ids: readonly string[]): Promise<Map<string, PersonalData>> {
    const rows = await this.sql.query<Row[]>(
      "SELECT id, data_salt AS salt, personal FROM member WHERE union_id = ? AND id IN (?)",
      [unionId, ids],
    );
    return new Map(
      rows.map(({ id, salt, personal }) => [id, openPersonalData(this.keys, salt, personal)]),
    );
  }
}
