import type { Actor, LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { ActFinding } from "./act-findings.reader.js";
import type { ActPapers, ActTerms, OrgNode } from "./act-terms.js";
import type { SizeWarning } from "./org-size.reader.js";
import type { ActState } from "./organisation-act.stages.js";

/** An act as it was proposed, and where it stands. */
export type OrganisationAct = ActPapers & {
  readonly id: string;
  readonly terms: ActTerms;
  readonly state: ActState;
  readonly version: number;
};
/** What an act comes to: who stands elsewhere after it, and which sizes are worth a thought. */
export type ActOutcome = {
  readonly people: number;
  readonly warnings: readonly SizeWarning[];
  /** What stands on what the act ends, and whether it follows. */
  readonly findings: readonly ActFinding[];
};

type Row = ActPapers &
  Omit<ActTerms, "nodeIds" | "memberIds" | "departmentIds"> & {
    readonly parts: string;
    readonly state: ActState;
    readonly version: number;
  };

/** Loads and saves acts. */
export class OrganisationActRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    { unionId, accountId, memberId }: Actor,
    { id, terms, state, ...papers }: Omit<OrganisationAct, "version">,
    { people, warnings, findings }: ActOutcome,
  ): Promise<void> {
    const { kind, effectiveOn, intoId, name, memberIds, departmentIds } = terms;
    const row = {
      ...{ union_id: unionId, id, kind, state, effective_on: effectiveOn, into_id: intoId, name },
      parts: JSON.stringify({ memberIds, departmentIds }),
      ...{ reason: papers.reason, document: papers.document, decided_by: papers.decidedBy },
      ...{ decided_on: papers.decidedOn, approved_by: papers.approvedBy },
      ...{ approval_document: papers.approvalDocument, approved_on: papers.approvedOn, people },
      ...{
        warnings: JSON.stringify(warnings),
        findings: JSON.stringify(findings),
        proposed_by: accountId,
        proposed_member: memberId,
      },
      version: 1,
    };
    await bulkInsert(this.tx, "organisation_act", Object.keys(row), [Object.values(row)]);
  }

  /** Names the nodes of one side as they are called now; those that end carry the campus they are in. */
  async addNodes(
    unionId: string,
    actId: string,
    side: "FROM" | "INTO",
    nodes: readonly OrgNode[],
  ): Promise<void> {
    const columns = [
      "union_id",
      "act_id",
      "side",
      "no",
      "node_id",
      "node_kind",
      "name",
      "campus_id",
    ];
    const campusOf = ({ kind, id, placeId }: OrgNode) =>
      kind === "CAMPUS" ? id : kind === "DEPARTMENT" ? placeId : null;
    const rows = nodes.map((node, no) => [
      ...[unionId, actId, side, no, node.id, node.kind, node.name, campusOf(node)],
    ]);
    await bulkInsert(this.tx, "organisation_act_node", columns, rows);
  }

  /** An act by id, locked; null where the union has none of that id. */
  async find({ unionId }: Actor, id: string): Promise<OrganisationAct | null> {
    const [row] = await this.tx.query<Row[]>(
      `SELECT kind, state, effective_on AS effectiveOn, into_id AS intoId, name, CAST(parts AS CHAR) AS parts, reason, document,
         decided_by AS decidedBy, decided_on AS decidedOn, approved_by AS approvedBy, approval_document AS approvalDocument,
         approved_on AS approvedOn, version
       FROM organisation_act WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    if (!row) return null;
    const nodes = await this.tx.query<{ id: string }[]>(
      "SELECT node_id AS id FROM organisation_act_node WHERE union_id = ? AND act_id = ? AND side = 'FROM' ORDER BY no",
      [unionId, id],
    );
    const { kind, effectiveOn, intoId, name, parts, state, version, ...papers } = row;
    const nodeIds = nodes.map((node) => node.id);
    const terms = { kind, effectiveOn, nodeIds, intoId, name, ...JSON.parse(parts) };
    return { ...papers, id, terms, state, version };
  }

  /** What the nodes of an act were called when it was proposed. */
  async nodeNames(
    unionId: string,
    id: string,
  ): Promise<{ from: { name: string }[]; into: { name: string } | null }> {
    const rows = await this.tx.query<{ side: string; name: string }[]>(
      "SELECT side, name FROM organisation_act_node WHERE union_id = ? AND act_id = ? ORDER BY side, no",
      [unionId, id],
    );
    const of = (side: string) => rows.filter((row) => row.side === side);
    return { from: of("FROM"), into: of("INTO")[0] ?? null };
  }

  /** Writes the new state of an act, and what it came to; throws {@link StaleVersion} where somebody else was first. */
  async save(
    { unionId }: Actor,
    { id, version }: OrganisationAct,
    state: ActState,
    outcome: (ActOutcome & { readonly effectiveOn: LocalDate }) | null,
  ): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE organisation_act SET state = ?, people = COALESCE(?, people), warnings = COALESCE(?, warnings),
         findings = COALESCE(?, findings), effective_on = COALESCE(?, effective_on), version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[state, outcome?.people ?? null, outcome && JSON.stringify(outcome.warnings)],
        outcome && JSON.stringify(outcome.findings),
        outcome?.effectiveOn ?? null,
        ...[unionId, id, version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
