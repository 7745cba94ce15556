import { isWide, type Page, type PageRequest, type Scope } from "@union/kernel";
import { type Condition, countRows, type List, readPage, type Sql } from "@union/persistence";

/** A message to another system that was given up. Instants are DATETIME texts in UTC. */
export type FailedWebhook = {
  readonly id: string;
  readonly target: string;
  readonly event: string;
  readonly reason: string;
  readonly attempts: number;
  readonly happenedAt: string;
  readonly failedAt: string;
};

/** What other systems were not told, newest event first: for who answers for the whole union. */
export class FailedWebhookReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, target: string | null, page: PageRequest): Promise<Page<FailedWebhook>> {
    return readPage(this.sql, failures(scope, target), page);
  }
  count(scope: Scope, target: string | null): Promise<number> {
    return countRows(this.sql, failures(scope, target));
  }
}

function failures(scope: Scope, target: string | null): List {
  const where: Condition[] = [
    { sql: "w.union_id = ? AND w.state = 'FAILED'", params: [scope.unionId] },
  ];
  if (!isWide(scope)) where.push({ sql: "FALSE", params: [] });
  if (target !== null) where.push({ sql: "w.target = ?", params: [target] });
  return {
    select: `w.id, w.target, w.event, COALESCE(w.reason, '') AS reason, w.attempts, w.happened_at AS happenedAt,
      COALESCE(w.failed_at, w.due_at) AS failedAt`,
    from: "webhook_delivery w",
    where,
    order: [{ by: "w.id", descending: true }],
  };
}
