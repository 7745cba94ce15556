import type { Sql } from "@union/persistence";
import type { EventHandlers } from "@union/worker";
import { keepNewest } from "./keep-newest.js";
import { type Alias, rootsOf, tiedTo } from "./merged-people.js";
import { moveRows } from "./move-rows.js";
import { noteChange } from "./note-change.js";
import type { PersonColumn } from "./person-column.js";

/**
 * What a service does when two people turn out to be one, or are told apart again: it remembers who stands for whom, and its
 * rows that name a person follow. Late, early and repeated events do no harm.
 */
export const followMerges = (columns: readonly PersonColumn[]) =>
  ({
    "member.merged.v1": async (tx, { payload: { unionId, merges }, createdAt }) => {
      const rows = merges.map((merge) => ({
        id: merge.absorbedId,
        survivor_id: merge.survivorId,
        merge_id: merge.mergeId,
        staff_no: merge.absorbedStaffNo,
        undone: merge.undone ? 1 : 0,
        version: merge.version,
      }));
      const before = await aliasesOf(tx, unionId);
      await keepNewest(tx, "directory_alias", unionId, rows);
      const aliases = await aliasesOf(tx, unionId);
      const roots = rootsOf(aliases);
      const told = merges.flatMap(({ absorbedId, survivorId }) => [absorbedId, survivorId]);
      const people = tiedTo(told, [...before, ...aliases]);
      for (const id of people)
        await tx.query("UPDATE directory_alias SET root_id = ? WHERE union_id = ? AND id = ?", [
          roots.get(id) ?? null,
          unionId,
          id,
        ]);
      await moveRows(tx, unionId, columns, people, roots);
      await noteChange(tx, unionId, createdAt);
    },
  }) satisfies EventHandlers;

/** The merges that a service has heard of, held until the transaction ends: two of a union are followed one behind the other. */
async function aliasesOf(sql: Sql, unionId: string): Promise<Alias[]> {
  const rows = await sql.query<{ id: string; survivorId: string; undone: number }[]>(
    "SELECT id, survivor_id AS survivorId, undone FROM directory_alias WHERE union_id = ? FOR UPDATE",
    [unionId],
  );
  return rows.map((row) => ({ ...row, undone: row.undone === 1 }));
}
