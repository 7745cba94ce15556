import { bulkInsert, type DataKeys, type Sql } from "@union/persistence";
import { openPersonalData, type PersonalData } from "../member/index.js";
import { keepCandidates } from "./keep-candidates.js";
import { personTraces } from "./person-traces.js";

type Row = {
  id: string;
  name: string;
  version: number;
  salt: Buffer | null;
  personal: Buffer | null;
};
type Needs = {
  readonly keys: DataKeys;
  /** Told of a person whose guarded data cannot be opened: he is not traced, and nobody else waits for him. */
  readonly reportUnreadable: (memberId: string) => void;
};

/** People of a union traced in one run: an import of a thousand is done within ten minutes, and the transaction stays short. */
const atOnce = 1_000;

/** Traces those of a union who came or changed since they were traced last, whoever wrote them, and keeps the pairs they make. */
export async function tracePeople(tx: Sql, unionId: string, needs: Needs): Promise<void> {
  await forgetRemoved(tx, unionId);
  const people = await tx.query<Row[]>(
    `SELECT m.id, m.name, m.version, m.data_salt AS salt, m.personal
     FROM member m LEFT JOIN person_traced t ON t.union_id = m.union_id AND t.member_id = m.id
     WHERE m.union_id = ? AND (t.version IS NULL OR t.version <> m.version) LIMIT ?`,
    [unionId, atOnce],
  );
  if (people.length === 0) return;
  const ids = people.map(({ id }) => id);
  for (const table of ["person_trace", "person_traced"])
    await tx.query(`DELETE FROM ${table} WHERE union_id = ? AND member_id IN (?)`, [unionId, ids]);
  const traces = people.flatMap((person) => {
    const data = dataOf(person, needs);
    if (data === null) return [];
    return personTraces(needs.keys, unionId, person.name, data).map(({ kind, trace }) => [
      ...[unionId, person.id, kind, trace],
    ]);
  });
  await bulkInsert(tx, "person_trace", ["union_id", "member_id", "kind", "trace"], traces);
  const done = people.map(({ id, version }) => [unionId, id, version]);
  await bulkInsert(tx, "person_traced", ["union_id", "member_id", "version"], done);
  await keepCandidates(tx, unionId, ids);
}

/** What is known of a person; null where it cannot be opened. */
function dataOf(
  { id, salt, personal }: Row,
  { keys, reportUnreadable }: Needs,
): PersonalData | null {
  try {
    return openPersonalData(keys, salt, personal);
  } catch {
    reportUnreadable(id);
    return null;
  }
}

/** People who were taken back leave no trace. */
async function forgetRemoved(tx: Sql, unionId: string): Promise<void> {
  for (const table of ["person_trace", "person_traced"])
    await tx.query(
      `DELETE t FROM ${table} t JOIN removed_member r ON r.union_id = t.union_id AND r.id = t.member_id
       LEFT JOIN member m ON m.union_id = t.union_id AND m.id = t.member_id WHERE t.union_id = ? AND m.id IS NULL`,
      [unionId],
    );
}
