import type { LocalDate } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { countsIn, documentIndex, PersonalDataReader } from "../member/index.js";
import { otherUnions } from "./receivers.js";

/**
 * Whether somebody counts as a member of another union of the house on a day, found by his document number (MEM-R5: one
 * membership a person). Whoever has no number on record is found nowhere.
 */
export async function isMemberElsewhere(
  sql: Sql,
  keys: DataKeys,
  { unionId, memberId }: { readonly unionId: string; readonly memberId: string },
  on: LocalDate,
): Promise<boolean> {
  const data = await new PersonalDataReader(sql, keys).byIds(unionId, [memberId]);
  const documentNo = data.get(memberId)?.documentNo ?? null;
  const others = documentNo === null ? [] : await otherUnions(sql, unionId);
  if (documentNo === null || others.length === 0) return false;
  const pairs = others.map(({ id }) => [id, documentIndex(keys, id, documentNo)]);
  const found = await sql.query<unknown[]>(
    `SELECT m.id FROM member m JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id
     WHERE (m.union_id, m.document_index) IN (?) AND f.effective_on <= ? AND f.until_on > ? AND ${countsIn("f.status")}`,
    [pairs, on, on],
  );
  return found.length > 0;
}
