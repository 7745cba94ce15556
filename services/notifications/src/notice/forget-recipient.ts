import { type Forgotten, withheld } from "@union/directory";
import type { Sql } from "@union/persistence";

const texts = ["title_zh", "title_en", "text_zh", "text_en", "outside_zh", "outside_en"];

/**
 * An erased person (PI-R10): his addresses go, and notices lose his words, whomever they were told to. Where somebody else's name
 * holds the same characters, only notices that were told to him or about him, or that name his staff number, lose them: the
 * others speak of the other one.
 */
export async function forgetRecipient(
  sql: Sql,
  { unionId, memberId, name, words }: Forgotten & { readonly name: string },
): Promise<void> {
  await sql.query("DELETE FROM contact WHERE union_id = ? AND recipient_id = ?", [
    unionId,
    memberId,
  ]);
  const [namesake] = await sql.query<unknown[]>(
    "SELECT 1 FROM directory_member WHERE union_id = ? AND id <> ? AND removed = 0 AND LOCATE(?, name) > 0 LIMIT 1",
    [unionId, memberId, name],
  );
  const numbers = words.filter((word) => word !== name).map(wholeWord);
  const said = (column: string) =>
    numbers.reduce((inner) => `REGEXP_REPLACE(${inner}, ?, ?)`, `REPLACE(${column}, ?, ?)`);
  const about = ["LOCATE(?, audience) > 0", "LOCATE(?, subject) > 0"];
  const naming = texts.flatMap((column) => numbers.map(() => `${column} REGEXP ?`));
  await sql.query(
    `UPDATE notice SET ${texts.map((column) => `${column} = ${said(column)}`).join(", ")}
      WHERE union_id = ? ${namesake === undefined ? "" : `AND (${[...about, ...naming].join(" OR ")})`}`,
    [
      ...texts.flatMap(() => [name, ...numbers].flatMap((word) => [word, withheld])),
      unionId,
      ...(namesake === undefined ? [] : [memberId, memberId, ...texts.flatMap(() => numbers)]),
    ],
  );
}

/** A pattern for a number that is not a part of a longer one: B1 is not in B10. */
const wholeWord = (number: string): string =>
  `(?<![0-9A-Za-z])\\Q${number.replaceAll("\\E", "")}\\E(?![0-9A-Za-z])`;
