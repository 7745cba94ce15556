import type { LocalDate, Role } from "@union/kernel";
import type { Sql } from "@union/persistence";

export type RoleHolder = {
  readonly unionId: string;
  readonly grantId: string;
  readonly accountId: string;
  readonly recipientId: string;
  readonly role: string;
  /** Null: the whole union. */
  readonly campusIds: readonly string[] | null;
  readonly validFrom: string;
  readonly validTo: string;
};

/** Who holds which role: a copy of membership's grants, kept by events. */
export class RoleHolderRepository {
  constructor(private readonly sql: Sql) {}

  /** A grant that is told again changes nothing. */
  async keep(holder: RoleHolder): Promise<void> {
    await this.sql.query(
      `INSERT INTO role_holder (union_id, grant_id, account_id, recipient_id, role, campus_ids, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE recipient_id = VALUES(recipient_id), campus_ids = VALUES(campus_ids), valid_to = VALUES(valid_to)`,
      [
        holder.unionId,
        holder.grantId,
        holder.accountId,
        holder.recipientId,
        holder.role,
        holder.campusIds && JSON.stringify(holder.campusIds),
        holder.validFrom,
        holder.validTo,
      ],
    );
  }

  /** A grant that was taken back ends on that day. */
  async end(unionId: string, grantId: string, validTo: string): Promise<void> {
    await this.sql.query(
      "UPDATE role_holder SET valid_to = ? WHERE union_id = ? AND grant_id = ?",
      [validTo, unionId, grantId],
    );
  }

  /** Those who hold one of the roles on a day, each once. */
  async holding(
    unionId: string,
    roles: readonly Role[],
    campusIds: readonly string[] | null,
    on: LocalDate,
  ): Promise<string[]> {
    const rows = await this.sql.query<{ recipientId: string; campusIds: string | null }[]>(
      `SELECT recipient_id AS recipientId, CAST(campus_ids AS CHAR) AS campusIds FROM role_holder
       WHERE union_id = ? AND role IN (?) AND valid_from <= ? AND ? < valid_to ORDER BY recipient_id`,
      [unionId, roles, on, on],
    );
    const meets = (reach: string | null): boolean => {
      if (reach === null) return true;
      const own: string[] = JSON.parse(reach);
      return campusIds?.some((campus) => own.includes(campus)) ?? false;
    };
    return [...new Set(rows.filter((row) => meets(row.campusIds)).map((row) => row.recipientId))];
  }

  /** Whom notices for an account reach, as far as its grants tell; else the account itself. */
  async recipientOfAccount(unionId: string, accountId: string): Promise<string> {
    const [row] = await this.sql.query<{ recipientId: string }[]>(
      "SELECT recipient_id AS recipientId FROM role_holder WHERE union_id = ? AND account_id = ? LIMIT 1",
      [unionId, accountId],
    );
    return row?.recipientId ?? accountId;
  }
}
