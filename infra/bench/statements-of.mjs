/** What runs whether somebody asks or not: the relay looks for events, the runner for imports. */
const background = /\b(?:outbox|register_import)\b/;

/**
 * The SELECTs that some work causes, as the server's own log saw them, by the service that sent them.
 * @param {import("mysql2/promise").Pool} sql the administrator's
 * @param {() => Promise<unknown>} work
 * @returns {Promise<{ service: string, statement: string }[]>}
 */
export async function statementsOf(sql, work) {
  await sql.query("SET GLOBAL log_output = 'TABLE'");
  await sql.query("TRUNCATE mysql.general_log");
  await sql.query("SET GLOBAL general_log = ON");
  try {
    await work();
  } finally {
    await sql.query("SET GLOBAL general_log = OFF");
  }
  const [rows] = await sql.query(
    `SELECT SUBSTRING_INDEX(user_host, '[', 1) AS user, CONVERT(argument USING utf8mb4) AS statement FROM mysql.general_log
     WHERE command_type IN ('Query', 'Execute') AND user_host LIKE 'union\\_hall%' AND argument LIKE 'SELECT%'`,
  );
  return rows
    .filter(({ statement }) => !background.test(statement))
    .map(({ user, statement }) => ({ service: user.replace("union_hall_", ""), statement }));
}
