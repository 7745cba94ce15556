import { moveRows, type PersonColumn } from "@union/directory";
import type { Sql } from "@union/persistence";

type Charge = { readonly id: string; readonly memberId: string; readonly month: string };
const charges: readonly PersonColumn[] = [
  { table: "dues_charge", column: "member_id", key: ["id"] },
];

/**
 * Makes the dues of records that are one person count once a month (DUE-R5). First every charge goes back to whom it was written
 * for and stands again; then, of those of one person and month, the one that was paid stands, else one that was waived, else the
 * survivor's own, and the others lie aside. What comes out depends on who stands for whom, and never on what was merged before;
 * the rows themselves are moved after it, as all others.
 */
export async function chargesOfOne(
  tx: Sql,
  unionId: string,
  people: readonly string[],
  rootOf: ReadonlyMap<string, string>,
): Promise<void> {
  await moveRows(tx, unionId, charges, people, new Map());
  await tx.query(
    "UPDATE IGNORE dues_charge SET standing = 1, laid_aside = NULL, version = version + 1 WHERE union_id = ? AND member_id IN (?) AND laid_aside = 1",
    [unionId, people],
  );
  const survivors = people.filter((id) => (rootOf.get(id) ?? id) === id);
  const standing = await tx.query<Charge[]>(
    `SELECT id, member_id AS memberId, month FROM dues_charge WHERE union_id = ? AND member_id IN (?) AND standing = 1
     ORDER BY month, FIELD(state, 'WAIVED', 'PAID') DESC, member_id IN (?) DESC, id FOR UPDATE`,
    [unionId, people, survivors],
  );
  const ids = besides(standing, rootOf);
  if (ids.length > 0)
    await tx.query(
      "UPDATE dues_charge SET standing = NULL, laid_aside = 1, version = version + 1 WHERE union_id = ? AND id IN (?)",
      [unionId, ids],
    );
}

/** Those charges, in the order of preference, that another one of the same person and month makes needless. */
function besides(standing: readonly Charge[], rootOf: ReadonlyMap<string, string>): string[] {
  const counted = new Set<string>();
  return standing.flatMap(({ id, memberId, month }) => {
    const key = `${rootOf.get(memberId) ?? memberId} ${month}`;
    if (counted.has(key)) return [id];
    counted.add(key);
    return [];
  });
}
