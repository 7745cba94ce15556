import type { LocalDate } from "@union/kernel";
import { batchSize, type CampusCard, type DepartmentCard } from "@union/messages";
import type { Outbox, Sql } from "@union/persistence";
import { memberCards } from "../member/index.js";
import type { NodeKind } from "./act-terms.js";
import { nodeTables } from "./tree.repository.js";

type Telling = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly unionId: string;
  readonly today: LocalDate;
};
export type Changed = {
  readonly campuses: readonly string[];
  readonly departments: readonly string[];
  readonly people: readonly string[];
};

/**
 * Tells the other services what has changed, in batches: campuses and departments as their newest edge places them (one that
 * ended says so by its `validTo`), then people with their new place.
 */
export async function tellAct(site: Telling, changed: Changed): Promise<void> {
  const { tx, outbox, unionId, today } = site;
  for (const ids of batches(changed.campuses)) {
    const campuses = await cards<CampusCard>(site, "CAMPUS", ids);
    await outbox.add("campus.changed.v1", ids[0] as string, { unionId, campuses });
  }
  for (const ids of batches(changed.departments)) {
    const departments = await cards<DepartmentCard>(site, "DEPARTMENT", ids);
    await outbox.add("department.changed.v1", ids[0] as string, { unionId, departments });
  }
  for (const ids of batches(changed.people)) {
    const members = await memberCards(tx, unionId, ids, today);
    if (members.length > 0)
      await outbox.add("member.changed.v1", ids[0] as string, { unionId, members });
  }
}

function batches(ids: readonly string[]): string[][] {
  const all = [...new Set(ids)];
  return Array.from({ length: Math.ceil(all.length / batchSize) }, (_, n) =>
    all.slice(n * batchSize, (n + 1) * batchSize),
  );
}

function cards<Card>(
  { tx, unionId }: Telling,
  kind: Exclude<NodeKind, "UNION_ORG">,
  ids: readonly string[],
): Promise<Card[]> {
  const { table, edge } = nodeTables[kind];
  const campus = kind === "DEPARTMENT" ? "e.parent_id AS campusId," : "";
  return tx.query(
    `SELECT n.id, n.name, ${campus} e.valid_from AS validFrom, e.valid_to AS validTo, n.version
     FROM ${table} n JOIN org_edge e ON e.union_id = n.union_id AND e.kind = ? AND e.child_id = n.id
       AND e.valid_from = (SELECT MAX(l.valid_from) FROM org_edge l
         WHERE l.union_id = e.union_id AND l.kind = e.kind AND l.child_id = e.child_id)
     WHERE n.union_id = ? AND n.id IN (?) ORDER BY n.id`,
    [edge, unionId, ids],
  );
}
