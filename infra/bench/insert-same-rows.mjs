import { performance } from "node:perf_hooks";
import { mysql } from "./foreign.mjs";

const rowsPerStatement = 1_000;

/**
 * The least that bringing a roster in could be: the member rows of a union exactly as they are stored, already in
 * memory, into an empty table of the same columns and keys, by one prepared multi-row INSERT in one transaction.
 * @returns {Promise<{ rows: number, ms: number }>}
 */
export async function insertSameRows({ databases, sql }, unionId) {
  await sql.query(
    "CREATE TABLE union_hall_membership.bench_member LIKE union_hall_membership.member",
  );
  const connection = await mysql.createConnection({
    uri: databases["membership"],
    dateStrings: true,
  });
  try {
    const [rows, fields] = await connection.query({
      sql: "SELECT * FROM member WHERE union_id = ? ORDER BY staff_no",
      values: [unionId],
      rowsAsArray: true,
    });
    const columns = fields.map(({ name }) => name).join(", ");
    const row = `(${fields.map(() => "?").join(", ")})`;
    const statement = (count) =>
      `INSERT INTO bench_member (${columns}) VALUES ${Array(count).fill(row).join(", ")}`;
    const began = performance.now();
    await connection.beginTransaction();
    for (let at = 0; at < rows.length; at += rowsPerStatement) {
      const some = rows.slice(at, at + rowsPerStatement);
      await connection.execute(statement(some.length), some.flat());
    }
    await connection.commit();
    return { rows: rows.length, ms: performance.now() - began };
  } finally {
    await connection.end();
    await sql.query("DROP TABLE union_hall_membership.bench_member");
  }
}
