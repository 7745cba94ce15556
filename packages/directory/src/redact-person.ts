import type { Sql } from "@union/persistence";

/** What stands where an erased person's words stood. */
export const withheld = "—";

/** A person to be forgotten, and the words by which texts may name him: name, staff number and whatever else is known of him. */
export type Forgotten = {
  readonly unionId: string;
  readonly memberId: string;
  readonly words: readonly string[];
};

type Column = { readonly table: string; readonly name: string };

/** The people themselves: whoever erases them makes their stone. */
const known = ["member", "directory_member"];
const owners = ["member_id", "recipient_id"];

/**
 * Takes a person's words out of every free text of the rows that are his own (`member_id`, `recipient_id`), and of the steps and
 * clocks of the matters that such rows are. It reads the tables from the database itself, so that a new one needs no line here.
 * Answers the ids of those matters: what was told of them calls him by name too.
 */
export async function redactPerson(
  sql: Sql,
  { unionId, memberId, words }: Forgotten,
): Promise<string[]> {
  const meant = [...new Set(words)].filter((word) => word !== "" && word !== withheld);
  if (meant.length === 0) return [memberId];
  const columns = await columnsOf(sql);
  const matters = [memberId];
  for (const table of new Set(columns.map((column) => column.table))) {
    const names = columns.filter((column) => column.table === table).map(({ name }) => name);
    // Lists of what nobody could be found for know people by the number alone.
    if (names.includes("staff_no") && !known.includes(table))
      await sql.query(
        `UPDATE \`${table}\` SET staff_no = ? WHERE union_id = ? AND staff_no IN (?)`,
        [withheld, unionId, meant],
      );
    const owner = owners.find((name) => names.includes(name));
    if (owner === undefined) continue;
    const where = { sql: `union_id = ? AND \`${owner}\` = ?`, params: [unionId, memberId] };
    await replaceIn(sql, table, textsOf(columns, table), meant, where);
    if (names.includes("id"))
      for (const { id } of await sql.query<{ id: string }[]>(
        `SELECT id FROM \`${table}\` WHERE ${where.sql}`,
        where.params,
      ))
        matters.push(id);
  }
  const ofMatter = { sql: "union_id = ? AND subject IN (?)", params: [unionId, matters] };
  for (const table of ["stage_step", "deadline"])
    await replaceIn(sql, table, textsOf(columns, table), meant, ofMatter);
  return matters;
}

type Known = Column & { readonly isText: number };

/** Every column of the tables that say whose their rows are. */
const columnsOf = (sql: Sql): Promise<Known[]> =>
  sql.query<Known[]>(
    `SELECT c.table_name AS \`table\`, c.column_name AS name,
       (c.character_set_name = 'utf8mb4' AND c.is_generated = 'NEVER' AND c.column_key <> 'PRI') AS isText
     FROM information_schema.columns c JOIN information_schema.tables t
       ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
     WHERE c.table_schema = DATABASE() AND c.table_name IN (
       SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'union_id')`,
  );

const textsOf = (columns: readonly Known[], table: string): string[] =>
  columns
    .filter((column) => column.table === table && Number(column.isText) === 1)
    .map(({ name }) => name);

async function replaceIn(
  sql: Sql,
  table: string,
  texts: readonly string[],
  words: readonly string[],
  where: { readonly sql: string; readonly params: readonly unknown[] },
): Promise<void> {
  if (texts.length === 0) return;
  const set = texts.map((column) => {
    const replaced = words.reduce((inner) => `REPLACE(${inner}, ?, ?)`, `\`${column}\``);
    return `\`${column}\` = ${replaced}`;
  });
  const pairs = texts.flatMap(() => words.flatMap((word) => [word, withheld]));
  await sql.query(`UPDATE \`${table}\` SET ${set.join(", ")} WHERE ${where.sql}`, [
    ...pairs,
    ...where.params,
  ]);
}
