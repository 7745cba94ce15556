import type { LocalDate, Page, PageRequest, Role, Scope } from "@union/kernel";
import { countRows, type List, readPage, type Sql, scopeCondition } from "@union/persistence";

export type AccountRow = {
  id: string;
  login: string;
  openedAt: string;
  lastSignedInAt: string | null;
  lockedUntil: string | null;
  staleOn: string | null;
  closedAt: string | null;
  closedBecause: string | null;
  secondFactorSince: string | null;
};
export type AccountFilter = {
  /** Logins that begin so. */
  readonly search: string | null;
  /** Only those that had a notice because nobody uses them. */
  readonly isStale: boolean;
};
export type HeldGrantRow = {
  id: string;
  accountId: string;
  role: Role;
  nodeId: string;
  nodeName: string | null;
  validFrom: string;
  validTo: string;
};

const select = `a.id, a.login, a.opened_at AS openedAt, a.last_signed_in_at AS lastSignedInAt, a.locked_until AS lockedUntil,
  a.stale_on AS staleOn, a.closed_at AS closedAt, a.closed_because AS closedBecause, f.since AS secondFactorSince`;
const from = "account a LEFT JOIN second_factor f ON f.account_id = a.id AND f.state = 'IN_FORCE'";

/** Accounts as their administrators see them; whoever administers a part of the union sees none. */
export class AccountReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: AccountFilter, page: PageRequest): Promise<Page<AccountRow>> {
    const order = [{ by: "a.login" }];
    return readPage(this.sql, { select, from, where: where(scope, filter), order }, page);
  }

  count(scope: Scope, filter: AccountFilter): Promise<number> {
    return countRows(this.sql, { from, where: where(scope, filter) });
  }

  /** The roles of accounts that are in force on a day or still to come. */
  grants(unionId: string, accountIds: readonly string[], on: LocalDate): Promise<HeldGrantRow[]> {
    return this.sql.query(
      `SELECT g.id, g.account_id AS accountId, g.role, g.node_id AS nodeId, COALESCE(o.name, c.name, d.name) AS nodeName,
         g.valid_from AS validFrom, g.valid_to AS validTo
       FROM role_grant g LEFT JOIN union_org o ON o.id = g.node_id LEFT JOIN campus c ON c.id = g.node_id
         LEFT JOIN department d ON d.id = g.node_id
       WHERE g.union_id = ? AND g.account_id IN (?) AND g.valid_to > ? ORDER BY g.valid_from, g.id`,
      [unionId, accountIds, on],
    );
  }
}

function where(scope: Scope, { search, isStale }: AccountFilter): List["where"] {
  return [
    scopeCondition(scope, { union: "a.union_id" }),
    ...(search ? [{ sql: "LEFT(a.login, ?) = ?", params: [search.length, search] }] : []),
    ...(isStale ? [{ sql: "a.stale_on IS NOT NULL AND a.closed_at IS NULL", params: [] }] : []),
  ];
}
