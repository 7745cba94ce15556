import type { TestService } from "@union/testing";

type Column = { readonly table: string; readonly column: string; readonly extra: string };

/**
 * Copies every row of a union into the database of another service, table by table, and leaves it as it stands: a frozen copy
 * to try things on, which takes the place of an earlier one. Columns that the database fills by itself are left to it.
 */
export async function copyUnion(
  from: TestService,
  to: TestService,
  unionId: string,
): Promise<void> {
  const [source] = await from.ground.db.query<[{ name: string }]>("SELECT DATABASE() AS name");
  const columns = await to.ground.db.query<Column[]>(
    `SELECT c.table_name AS \`table\`, c.column_name AS \`column\`, c.extra FROM information_schema.columns c
     JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
     WHERE c.table_schema = DATABASE() ORDER BY c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const one of columns) tables.set(one.table, [...(tables.get(one.table) ?? []), one]);
  for (const [table, all] of tables) {
    if (!all.some(({ column }) => column === "union_id")) continue;
    const own = all.filter(({ extra }) => !/generated|auto_increment/i.test(extra));
    const names = own.map(({ column }) => `\`${column}\``).join(", ");
    await to.ground.db.query(`DELETE FROM \`${table}\` WHERE union_id = ?`, [unionId]);
    await to.ground.db.query(
      `INSERT INTO \`${table}\` (${names}) SELECT ${names} FROM \`${source.name}\`.\`${table}\` WHERE union_id = ?`,
      [unionId],
    );
  }
}
