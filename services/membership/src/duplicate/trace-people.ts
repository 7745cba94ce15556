import { bulkInsert, type DataKeys, type Sql } from "@union/persistence";
import { openPersonalData } from "../member/index.js";
import { keepCandidates } from "./keep-candidates.js";
import { personTraces } from "./person-traces.js";

type Row = {
  unionId: string;
  id: string;
  name: string;
  version: number;
  salt: Buffer | null;
  personal: Buffer | null;
};

/** People traced in one run: an import of a thousand is done within ten minutes, and the transaction stays short. */
const atOnce = 1_000;

/**
 * Traces those who came or changed since they were traced last, whoever wrote them, and keeps the pairs they make. Answers
 * how many there were; fewer than it takes at once means that all are traced.
 */
export async function tracePeople(tx: Sql, keys: DataKeys, limit = atOnce): Promise<number> {
  await forgetRemoved(tx);
  const people = await tx.query<Row[]>(
    `SELECT m.union_id AS unionId, m.id, m.name, m.version, m.data_salt AS salt, m.personal
     FROM member m LEFT JOIN person_traced t ON t.union_id = m.union_id AND t.member_id = m.id
     WHERE t.version IS NULL OR t.version <> m.version LIMIT ?`,
    [limit],
  );
  const unionIds = new Set(people.map(({ unionId }) => unionId));
  for (const unionId of unionIds) {
    const own = people.filter((person) => person.unionId === unionId);
    const ids = own.map(({ id }) => id);
    for (const table of ["person_trace", "person_traced"])
      await tx.query(`DELETE FROM ${table} WHERE union_id = ? AND member_id IN (?)`, [
        unionId,
        ids,
      ]);
    const traces = own.flatMap(({ id, name, salt, personal }) =>
      personTraces(keys, unionId, name, openPersonalData(keys, salt, personal)).map(
        ({ kind, trace }) => [unionId, id, kind, trace],
      ),
    );
    await bulkInsert(tx, "person_trace", ["union_id", "member_id", "kind", "trace"], traces);
    const done = own.map(({ id, version }) => [unionId, id, version]);
    await bulkInsert(tx, "person_traced", ["union_id", "member_id", "version"], done);
    await keepCandidates(tx, unionId, ids);
  }
  return people.length;
}

/** People who were taken back leave no trace. */
async function forgetRemoved(tx: Sql): Promise<void> {
  for (const table of ["person_trace", "person_traced"])
    await tx.query(
      `DELETE t FROM ${table} t JOIN removed_member r ON r.union_id = t.union_id AND r.id = t.member_id
       LEFT JOIN member m ON m.union_id = t.union_id AND m.id = t.member_id WHERE m.id IS NULL`,
    );
}
