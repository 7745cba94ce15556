import { performance } from "node:perf_hooks";
import { mysql } from "./foreign.mjs";

const rowsPerStatement = 1_000;
const house = "union_hall_membership";

/** Every table that the import of a roster fills. */
export const filledTables = ["member", "post", "membership_fact", "register_row", "outbox"];

/**
 * The least that storing what an import stored could be: the rows of a union in some tables exactly as they stand,
 * already in memory, into empty tables of the same columns and keys, by prepared multi-row INSERTs in one transaction.
 * @param {string[]} tables each with a column `union_id`
 * @returns {Promise<{ rows: number, ms: number }>}
 */
export async function insertSameRows({ databases, sql }, unionId, tables) {
  const options = { uri: databases["membership"], dateStrings: true, jsonStrings: true };
  const connection = await mysql.createConnection(options);
  try {
    for (const table of tables)
      await sql.query(`CREATE TABLE ${house}.bench_${table} LIKE ${house}.${table}`);
    const statements = [];
    for (const table of tables)
      statements.push(...(await statementsFor(connection, table, unionId)));
    const began = performance.now();
    await connection.beginTransaction();
    for (const [statement, rows] of statements) await connection.execute(statement, rows.flat());
    await connection.commit();
    const ms = performance.now() - began;
    return { rows: statements.reduce((sum, [, rows]) => sum + rows.length, 0), ms };
  } finally {
    await connection.end();
    for (const table of tables) await sql.query(`DROP TABLE IF EXISTS ${house}.bench_${table}`);
  }
}

/** Prepared statements that store the rows of a union, a thousand each, with those rows. */
async function statementsFor(connection, table, unionId) {
  const [rows, fields] = await connection.query({
    sql: `SELECT * FROM ${table} WHERE union_id = ?`,
    values: [unionId],
    rowsAsArray: true,
  });
  const columns = fields.map(({ name }) => name).join(", ");
  const row = `(${fields.map(() => "?").join(", ")})`;
  const statements = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const some = rows.slice(at, at + rowsPerStatement);
    const values = some.map(() => row).join(", ");
    statements.push([`INSERT INTO bench_${table} (${columns}) VALUES ${values}`, some]);
  }
  return statements;
}
