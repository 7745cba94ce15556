import { type Actor, type Page, type PageRequest, type Scope, scopeOf } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { CollectiveContract, ContractKind, ContractState } from "./contract.js";
import { contractSelect } from "./contract-columns.js";

export type ContractFilter = {
  readonly kind?: ContractKind | null | undefined;
  readonly state?: ContractState | null | undefined;
  readonly campusId?: string | null | undefined;
};

const place = { union: "c.union_id", campus: "c.campus_id", unionRowsAreShared: true };
const nobody = (unionId: string): Scope => ({ unionId, reach: [], memberId: null });

/** Whoever answers demands or keeps contracts sees all of his place; other staff see them once negotiation has begun. */
function seen(actor: Actor): Condition {
  const of = (permission: "contracts.answer" | "contracts.read") =>
    scopeCondition(scopeOf(actor, permission) ?? nobody(actor.unionId), place);
  const [all, begun] = [of("contracts.answer"), of("contracts.read")];
  return {
    sql: `(${all.sql} OR (c.state NOT IN ('DEMANDED', 'ANSWERED', 'REFUSED', 'REPS_FIXED') AND ${begun.sql}))`,
    params: [...all.params, ...begun.params],
  };
}

function contracts(actor: Actor, { kind, state, campusId }: ContractFilter): List {
  const equal = (column: string, value: unknown): Condition[] =>
    value === null || value === undefined ? [] : [{ sql: `${column} = ?`, params: [value] }];
  return {
    select: contractSelect,
    from: "collective_contract c",
    where: [
      { sql: "c.union_id = ?", params: [actor.unionId] },
      seen(actor),
      ...equal("c.kind", kind),
      ...equal("c.state", state),
      ...equal("c.campus_id", campusId),
    ],
    order: [
      { by: "c.demanded_on", descending: true },
      { by: "c.id", descending: true },
    ],
  };
}

/** Collective contracts as far as somebody sees them, the latest demand first. */
export class ContractReader {
  constructor(private readonly sql: Sql) {}

  list(actor: Actor, filter: ContractFilter, page: PageRequest): Promise<Page<CollectiveContract>> {
    return readPage<CollectiveContract>(this.sql, contracts(actor, filter), page);
  }

  count(actor: Actor, filter: ContractFilter): Promise<number> {
    return countRows(this.sql, contracts(actor, filter));
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<CollectiveContract[]> {
    return readByIds<CollectiveContract>(this.sql, contracts(actor, {}), "c.id", ids);
  }
}
