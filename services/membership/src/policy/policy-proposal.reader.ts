import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { PolicyProposal, PolicyProposalState } from "./policy-proposal.js";
import { policyProposalColumns, readProposal } from "./policy-proposal.repository.js";

const inScope = (scope: Scope) =>
  scopeCondition(scope, { union: "p.union_id", campus: "p.campus_id" });

const proposals = (scope: Scope, state: PolicyProposalState | null): List => ({
  select: policyProposalColumns,
  from: "policy_proposal p",
  where: [inScope(scope), ...(state ? [{ sql: "p.state = ?", params: [state] }] : [])],
  order: [{ by: "p.id", descending: true }],
});

/** Proposed decisions on policy within a scope, newest first. */
export class PolicyProposalReader {
  constructor(private readonly sql: Sql) {}

  async list(
    scope: Scope,
    state: PolicyProposalState | null,
    page: PageRequest,
  ): Promise<Page<PolicyProposal>> {
    const found = await readPage<PolicyProposal>(this.sql, proposals(scope, state), page);
    return { ...found, nodes: found.nodes.map(readProposal) };
  }

  count(scope: Scope, state: PolicyProposalState | null): Promise<number> {
    return countRows(this.sql, proposals(scope, state));
  }

  async find(scope: Scope, id: string): Promise<PolicyProposal | null> {
    const [row] = await readByIds<PolicyProposal>(this.sql, proposals(scope, null), "p.id", [id]);
    return row ? readProposal(row) : null;
  }
}
