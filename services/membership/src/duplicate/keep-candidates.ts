import { newId, type Sql } from "@union/persistence";

type Found = { readonly one: string; readonly other: string; readonly reasons: string };

/** A mobile or name and birth date that more people share is no trace of one person: a ward's telephone, a common name. */
const mostAlike = 5;

/**
 * Keeps the pairs that some people make with anybody of their union: new ones come, others change their reasons, and those
 * that agree in nothing any more go, unless somebody said that they are two people.
 */
export async function keepCandidates(
  tx: Sql,
  unionId: string,
  ids: readonly string[],
): Promise<void> {
  const pairs = await tx.query<Found[]>(
    `SELECT LEAST(a.member_id, b.member_id) AS one, GREATEST(a.member_id, b.member_id) AS other,
       GROUP_CONCAT(DISTINCT a.kind ORDER BY a.kind) AS reasons
     FROM person_trace a JOIN person_trace b ON b.union_id = a.union_id AND b.kind = a.kind AND b.trace = a.trace AND b.member_id <> a.member_id
     WHERE a.union_id = ? AND a.member_id IN (?)
       AND (SELECT COUNT(*) FROM person_trace c WHERE c.union_id = a.union_id AND c.kind = a.kind AND c.trace = a.trace) <= ?
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [unionId, ids, mostAlike],
  );
  await tx.query(
    "UPDATE duplicate_candidate SET reasons = '' WHERE union_id = ? AND (one_id IN (?) OR other_id IN (?))",
    [unionId, ids, ids],
  );
  if (pairs.length > 0)
    await tx.query(
      `INSERT INTO duplicate_candidate (union_id, id, one_id, other_id, reasons) VALUES ?
       ON DUPLICATE KEY UPDATE reasons = VALUES(reasons)`,
      [pairs.map(({ one, other, reasons }) => [unionId, newId(), one, other, reasons])],
    );
  await tx.query(
    "DELETE FROM duplicate_candidate WHERE union_id = ? AND reasons = '' AND dismissed_at IS NULL AND (one_id IN (?) OR other_id IN (?))",
    [unionId, ids, ids],
  );
}
