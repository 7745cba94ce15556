import { redactOutbox, redactPerson, withheld } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { MemberCard } from "@union/messages";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import { openPersonalData } from "../member/index.js";
import { forgetExports } from "../sensitive-export/index.js";
import { closeAccountsOf } from "./close-accounts-of.js";

type Needs = {
  readonly tx: Sql;
  readonly outbox: Pick<Outbox, "add">;
  readonly keys: DataKeys;
  readonly today: LocalDate;
};
type Row = {
  name: string;
  staffNo: string;
  salt: Buffer | null;
  personal: Buffer | null;
};

/**
 * Destroys what is known of a person beyond that there was one (PI-R10): key and sealed column go, name and staff number become
 * a stone, texts of his rows lose his words. Posts, dates of membership, sex and amounts stay, so that no count and no sum of
 * any day changes. Once more does nothing. Every service does its part on the event.
 */
export const erasePerson =
  ({ tx, outbox, keys, today }: Needs) =>
  async (unionId: string, memberId: string): Promise<void> => {
    const [person] = await tx.query<Row[]>(
      "SELECT name, staff_no AS staffNo, data_salt AS salt, personal FROM member WHERE union_id = ? AND id = ? AND erased_on IS NULL FOR UPDATE",
      [unionId, memberId],
    );
    if (!person) return;
    const { documentNo, mobile } = openPersonalData(keys, person.salt, person.personal);
    const words = [person.name, person.staffNo, documentNo ?? "", mobile ?? ""];
    await tx.query(
      `UPDATE member SET staff_no = id, name = ?, pinyin = '', initials = '', ethnic_group = NULL, birth_month_day = NULL,
         document_index = NULL, political_status = NULL, education = NULL, work_started_on = NULL, data_salt = NULL,
         personal = NULL, erased_on = ?, version = version + 1 WHERE union_id = ? AND id = ?`,
      [withheld, today, unionId, memberId],
    );
    await tx.query("UPDATE post SET title = NULL WHERE union_id = ? AND member_id = ?", [
      unionId,
      memberId,
    ]);
    await forgetDeductions(tx, unionId, person.staffNo);
    const matters = await redactPerson(tx, { unionId, memberId, words });
    await forgetExports(tx, unionId, memberId, words);
    await redactOutbox(tx, { unionId, memberId, words }, matters);
    const logins = await closeAccountsOf(tx, unionId, memberId);
    await forgetRows(tx, unionId, memberId);
    await forgetAnswers(tx, unionId, [person.staffNo, ...logins]);
    await outbox.add("member.erased.v1", memberId, { unionId, memberIds: [memberId] });
    const members = await stonesOf(tx, unionId, memberId, today);
    if (members.length > 0) await outbox.add("member.changed.v1", memberId, { unionId, members });
  };

/** Whatever came in by a file: the ledger knows the staff number, a correction the row before it; a correction he asked for its values. */
async function forgetRows(tx: Sql, unionId: string, memberId: string): Promise<void> {
  await tx.query(
    "DELETE FROM register_row WHERE union_id = ? AND register = 'roster' AND subject_id = ?",
    [unionId, memberId],
  );
  await tx.query(
    `DELETE c FROM register_correction c JOIN register_import i ON i.id = c.import_id
     WHERE i.union_id = ? AND i.register = 'roster' AND c.subject_id = ?`,
    [unionId, memberId],
  );
  await tx.query(
    "UPDATE record_correction SET salt = NULL, asked = NULL WHERE union_id = ? AND member_id = ?",
    [unionId, memberId],
  );
}

/** Rows of payrolls name people by staff number: amounts stay, the number goes, and the ledger that knows it. */
async function forgetDeductions(tx: Sql, unionId: string, staffNo: string): Promise<void> {
  await tx.query(
    `DELETE FROM register_row WHERE union_id = ? AND register = 'payroll' AND subject_id IN
       (SELECT id FROM dues_payroll_row WHERE union_id = ? AND staff_no = ?)`,
    [unionId, unionId, staffNo],
  );
  await tx.query(
    `DELETE c FROM register_correction c JOIN register_import i ON i.id = c.import_id
     JOIN dues_payroll_row r ON r.union_id = i.union_id AND r.id = c.subject_id
     WHERE i.union_id = ? AND i.register = 'payroll' AND r.staff_no = ?`,
    [unionId, staffNo],
  );
  for (const table of ["dues_payroll_row", "dues_unmatched"])
    await tx.query(`UPDATE ${table} SET staff_no = ? WHERE union_id = ? AND staff_no = ?`, [
      ...[withheld, unionId, staffNo],
    ]);
}

/** Answers that commands keep name a login or a staff number that was taken. */
async function forgetAnswers(tx: Sql, unionId: string, words: readonly string[]): Promise<void> {
  for (const word of words)
    await tx.query(
      "UPDATE command_log SET result = REPLACE(result, ?, ?) WHERE union_id = ? AND LOCATE(?, result) > 0",
      [JSON.stringify(word), JSON.stringify(withheld), unionId, JSON.stringify(word)],
    );
}

/** The card that the other services keep of him from now on. */
const stonesOf = (
  tx: Sql,
  unionId: string,
  memberId: string,
  on: LocalDate,
): Promise<MemberCard[]> =>
  tx.query(
    `SELECT m.id, m.staff_no AS staffNo, m.name, m.sex, p.campus_id AS campusId, p.department_id AS departmentId, f.status,
       m.birth_month_day AS birthMonthDay, p.employment_type AS employmentType, p.category AS staffCategory, p.cadre_rank AS cadreRank, m.version
     FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
     LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
     WHERE m.union_id = ? AND m.id = ? ORDER BY p.valid_from DESC LIMIT 1`,
    [on, on, unionId, memberId],
  );
