import { DueDateReader } from "@union/deadlines";
import { Directory } from "@union/directory";
import { type Actor, addDays, dayOf } from "@union/kernel";
import type { DueDateRoom } from "@union/subgraph";
import type { ServiceGround, ServiceParts } from "./service-parts.js";

/** What is due for whoever asks, by the clocks of a service. */
export function dueDateRoom(
  { db, clock }: ServiceGround,
  { deadlines = [], mergedInto }: Pick<ServiceParts, "deadlines" | "mergedInto">,
): DueDateRoom {
  const sql = db.manager;
  const reader = new DueDateReader(sql);
  const byName = new Map(deadlines.map((kind) => [kind.kind, kind]));
  const former =
    mergedInto ?? ((_, unionId, memberId) => new Directory(sql).mergedInto(unionId, memberId));
  /** The ids by which clocks name somebody; clocks go on naming people who turned out to be him. */
  const recipientsOf = async ({ unionId, accountId, memberId }: Actor): Promise<string[]> =>
    memberId === null ? [accountId] : [memberId, ...(await former(sql, unionId, memberId))];
  return async (actor, { overdueOnly }) => {
    const today = dayOf(clock());
    const asked = {
      asker: { ...actor, recipients: await recipientsOf(actor) },
      kinds: [...byName.keys()],
      dueBy: overdueOnly ? addDays(today, -1) : null,
    };
    return {
      list: async (page) => {
        const found = await reader.list(asked, page);
        const nodes = found.nodes.map((one) => {
          const { name, about, todo } = byName.get(one.kind)!;
          return {
            ...{ ...one, name, about, isOverdue: one.dueOn < today },
            todo: one.isResponsible ? todo.responsible : todo.deputy,
          };
        });
        return { ...found, nodes };
      },
      count: () => reader.count(asked),
    };
  };
}
