import type { LocalDate, Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { ActFinding } from "./act-findings.reader.js";
import type { ActKind, NodeKind } from "./act-terms.js";
import type { SizeWarning } from "./org-size.reader.js";
import type { ActState } from "./organisation-act.stages.js";

export type ActRow = {
  readonly id: string;
  readonly kind: ActKind;
  readonly state: ActState;
  readonly effectiveOn: LocalDate;
  readonly name: string | null;
  readonly reason: string | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly approvedBy: string | null;
  readonly approvalDocument: string | null;
  readonly approvedOn: LocalDate | null;
  readonly people: number;
  readonly warnings: readonly SizeWarning[];
  readonly findings: readonly ActFinding[];
  readonly proposedBy: string;
  readonly proposedMember: string | null;
  readonly nodes: readonly ActNodeRow[];
};
export type ActNodeRow = {
  readonly actId: string;
  readonly side: "FROM" | "INTO";
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
};
export type ActFilter = {
  readonly state?: ActState | null | undefined;
  readonly nodeId?: string | null | undefined;
};

const select = `a.id, a.kind, a.state, a.effective_on AS effectiveOn, a.name, a.reason, a.document, a.decided_by AS decidedBy,
  a.decided_on AS decidedOn, a.approved_by AS approvedBy, a.approval_document AS approvalDocument, a.approved_on AS approvedOn, a.people,
  CAST(a.warnings AS CHAR) AS warnings, CAST(a.findings AS CHAR) AS findings, a.proposed_by AS proposedBy, a.proposed_member AS proposedMember`;

/** Acts within a scope, newest first: an officer of a campus sees those that touch his campus. */
export class OrganisationActReader {
  constructor(private readonly sql: Sql) {}

  async list(scope: Scope, filter: ActFilter, page: PageRequest): Promise<Page<ActRow>> {
    const found = await readPage<Stored>(this.sql, acts(scope, filter), page);
    return { ...found, nodes: await this.whole(scope, found.nodes) };
  }
  count(scope: Scope, filter: ActFilter): Promise<number> {
    return countRows(this.sql, acts(scope, filter));
  }
  async byIds(scope: Scope, ids: readonly string[]): Promise<ActRow[]> {
    return this.whole(scope, await readByIds<Stored>(this.sql, acts(scope, {}), "a.id", ids));
  }

  /** Acts with the nodes they name. */
  private async whole({ unionId }: Scope, found: readonly Stored[]): Promise<ActRow[]> {
    if (found.length === 0) return [];
    const nodes = await this.sql.query<ActNodeRow[]>(
      `SELECT act_id AS actId, side, node_id AS id, node_kind AS kind, name FROM organisation_act_node
       WHERE union_id = ? AND act_id IN (?) ORDER BY act_id, side, no`,
      [unionId, found.map(({ id }) => id)],
    );
    return found.map((row) => ({
      ...row,
      warnings: JSON.parse(row.warnings),
      findings: JSON.parse(row.findings ?? "[]"),
      nodes: nodes.filter(({ actId }) => actId === row.id),
    }));
  }
}

type Stored = Omit<ActRow, "warnings" | "findings" | "nodes"> & {
  readonly warnings: string;
  readonly findings: string | null;
};

function acts(scope: Scope, { state, nodeId }: ActFilter): List {
  const where: Condition[] = [touching(scope)];
  if (state) where.push({ sql: "a.state = ?", params: [state] });
  if (nodeId)
    where.push({
      sql: "EXISTS (SELECT 1 FROM organisation_act_node m WHERE m.union_id = a.union_id AND m.act_id = a.id AND m.node_id = ?)",
      params: [nodeId],
    });
  const order = [
    { by: "a.effective_on", descending: true },
    { by: "a.id", descending: true },
  ];
  return { select, from: "organisation_act a", where, order };
}

/** A scope reaches an act by one of the campuses that it touches. */
function touching(scope: Scope): Condition {
  const { sql, params } = scopeCondition(scope, { union: "n.union_id", campus: "n.campus_id" });
  return {
    sql: `a.union_id = ? AND EXISTS (SELECT 1 FROM organisation_act_node n WHERE n.union_id = a.union_id AND n.act_id = a.id AND ${sql})`,
    params: [scope.unionId, ...params],
  };
}
