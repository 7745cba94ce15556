import { tiedTo } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { MergeCard } from "@union/messages";
import type { Outbox, Sql } from "@union/persistence";
import { keepRemoved, memberCards } from "../member/index.js";
import type { MemberMerge } from "./member-merge.js";
import { aliasOf } from "./split-apart.js";

type Site = { readonly tx: Sql; readonly outbox: Outbox; readonly today: LocalDate };
type Removed = {
  id: string;
  staffNo: string;
  name: string;
  sex: "MALE" | "FEMALE";
  campusId: string;
  departmentId: string;
  version: number;
};

/** Tells every service how a merge stands now, with the cards of all whom merges tie together: whoever is absorbed is told as removed. */
export async function tellMerge(
  { tx, outbox, today }: Site,
  merge: MemberMerge,
  undone: boolean,
  standing: readonly MemberMerge[],
): Promise<void> {
  const { unionId, id, survivorId, absorbedId, absorbedStaffNo } = merge;
  const people = tiedTo([survivorId, absorbedId], standing.map(aliasOf)).toSorted();
  const present = await memberCards(tx, unionId, people, today);
  const removed = await absorbedCards(tx, unionId, people);
  await tx.query("DELETE FROM removed_member WHERE union_id = ? AND id IN (?)", [unionId, people]);
  await keepRemoved(
    tx,
    unionId,
    removed.map((card) => ({ ...card, version: card.version - 1 })),
  );
  for (const members of [present, removed])
    if (members.length > 0)
      await outbox.add("member.changed.v1", members[0]!.id, { unionId, members });
  await tx.query(
    `UPDATE member_merge g JOIN member m ON m.union_id = g.union_id AND m.id = g.absorbed_id
     SET g.told_version = m.version WHERE g.union_id = ? AND g.id = ?`,
    [unionId, id],
  );
  const [row] = await tx.query<{ version: number }[]>(
    "SELECT told_version AS version FROM member_merge WHERE union_id = ? AND id = ?",
    [unionId, id],
  );
  const told: MergeCard = {
    ...{ mergeId: id, survivorId, absorbedId, absorbedStaffNo, undone },
    version: Number(row?.version),
  };
  await outbox.add("member.merged.v1", absorbedId, { unionId, merges: [told] });
}

/** The cards that take absorbed people off every list: where they worked last, as the shelf remembers it. */
async function absorbedCards(tx: Sql, unionId: string, people: readonly string[]) {
  const rows = await tx.query<Removed[]>(
    `SELECT m.id, m.staff_no AS staffNo, m.name, m.sex, m.version,
       JSON_VALUE(s.content, '$.campus_id') AS campusId, JSON_VALUE(s.content, '$.department_id') AS departmentId
     FROM member_merge g JOIN member m ON m.union_id = g.union_id AND m.id = g.absorbed_id
     JOIN merge_shelf s ON s.union_id = g.union_id AND s.merge_id = g.id AND s.kind = 'post'
     WHERE g.union_id = ? AND g.state = 'MERGED' AND m.id IN (?) ORDER BY s.no`,
    [unionId, people],
  );
  const newest = new Map(rows.map((row) => [row.id, row]));
  return [...newest.values()].map((row) => ({
    ...{ ...row, status: null, birthMonthDay: null, removed: true },
  }));
}
