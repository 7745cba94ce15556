import { newId } from "@union/persistence";
import type { TestService } from "@union/testing";

type Delegation = { readonly name: string; readonly head: string; readonly members: string[] };

/** A delegation of the staff congress, of one district in which some delegates (as persons) were elected; answers its id. */
export async function aDelegation(
  { ground }: TestService,
  unionId: string,
  { name, head, members }: Delegation,
): Promise<string> {
  const [id, districtId] = [newId(), newId()];
  const { manager } = ground.db;
  const [congress] = await manager.query<{ id: string; no: number }[]>(
    `SELECT c.id, (SELECT COUNT(*) + 1 FROM delegation g WHERE g.congress_id = c.id) AS no
     FROM congress c WHERE c.union_id = ? AND c.type = 'STAFF'`,
    [unionId],
  );
  const { id: congressId, no } = congress!;
  await manager.query(
    `INSERT INTO electoral_district (union_id, id, congress_id, no, name, version, delegation_id) VALUES (?, ?, ?, ?, ?, 1, ?)`,
    [unionId, districtId, congressId, no, `第${no}选区`, id],
  );
  await manager.query(
    `INSERT INTO delegation (union_id, id, congress_id, no, name, version, head_delegate_id)
     SELECT ?, ?, ?, ?, ?, 1, d.id FROM delegate d WHERE d.union_id = ? AND d.congress_id = ? AND d.member_id = ?`,
    [unionId, id, congressId, no, name, unionId, congressId, head],
  );
  await manager.query(
    "UPDATE delegate SET district_id = ? WHERE union_id = ? AND congress_id = ? AND member_id IN (?)",
    [districtId, unionId, congressId, members],
  );
  return id;
}
