import type { Sql } from "@union/persistence";

/** The tables and columns of a database in which a text stands somewhere, as `table.column`: for looking for what must not be there. */
export async function tablesHolding(sql: Sql, text: string): Promise<string[]> {
  const columns = await sql.query<{ name: string; of: string }[]>(
    `SELECT column_name AS name, table_name AS \`of\` FROM information_schema.columns
     WHERE table_schema = DATABASE() AND data_type NOT IN ('date', 'datetime', 'timestamp', 'time', 'double', 'decimal')
       AND data_type NOT LIKE '%int'`,
  );
  const holding: string[] = [];
  for (const { name, of } of columns) {
    const [row] = await sql.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM \`${of}\` WHERE LOCATE(CAST(? AS BINARY), CAST(\`${name}\` AS BINARY)) > 0`,
      [text],
    );
    if (Number(row?.n) > 0) holding.push(`${of}.${name}`);
  }
  return holding.sort();
}
