import type { Sql } from "@union/persistence";

type Column = { readonly name: string; readonly of: string };

/** The tables of a database in which a text stands somewhere, in whatever column that can hold one; for looking for what must not be there. */
export async function tablesHolding(sql: Sql, text: string): Promise<string[]> {
  const columns = await sql.query<Column[]>(
    `SELECT column_name AS name, table_name AS \`of\` FROM information_schema.columns
     WHERE table_schema = DATABASE() AND data_type NOT IN ('date', 'datetime', 'timestamp', 'time', 'double', 'decimal')
       AND data_type NOT LIKE '%int'`,
  );
  const holding = new Set<string>();
  for (const { name, of } of columns) {
    const [row] = await sql.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM \`${of}\` WHERE LOCATE(CAST(? AS BINARY), CAST(\`${name}\` AS BINARY)) > 0`,
      [text],
    );
    if (Number(row?.n) > 0) holding.add(of);
  }
  return [...holding].sort();
}
