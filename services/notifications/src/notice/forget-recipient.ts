import { withheld } from "@union/directory";
import type { Sql } from "@union/persistence";

const texts = ["title_zh", "title_en", "text_zh", "text_en", "outside_zh", "outside_en"];

/**
 * An erased person (PI-R10): his addresses go, and notices lose his name. Where somebody else's name holds the same characters, only
 * notices that were told to him or about him lose it: the others speak of the other one.
 */
export async function forgetRecipient(
  sql: Sql,
  unionId: string,
  memberId: string,
  name: string,
): Promise<void> {
  await sql.query("DELETE FROM contact WHERE union_id = ? AND recipient_id = ?", [
    unionId,
    memberId,
  ]);
  const [namesake] = await sql.query<unknown[]>(
    "SELECT 1 FROM directory_member WHERE union_id = ? AND id <> ? AND removed = 0 AND LOCATE(?, name) > 0 LIMIT 1",
    [unionId, memberId, name],
  );
  const set = texts.map((column) => `${column} = REPLACE(${column}, ?, ?)`).join(", ");
  const his =
    namesake === undefined ? "" : "AND (LOCATE(?, audience) > 0 OR LOCATE(?, subject) > 0)";
  await sql.query(`UPDATE notice SET ${set} WHERE union_id = ? ${his}`, [
    ...texts.flatMap(() => [name, withheld]),
    unionId,
    ...(namesake === undefined ? [] : [memberId, memberId]),
  ]);
}
