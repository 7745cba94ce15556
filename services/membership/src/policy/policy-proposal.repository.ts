import { type Actor, holders, type LocalDate } from "@union/kernel";
import { newId, type Sql, StaleVersion } from "@union/persistence";
import type { PolicyDecision, PolicyProposal, PolicyProposalState } from "./policy-proposal.js";

export const policyProposalColumns = `p.id, p.union_id AS unionId, p.policy_key AS \`key\`, p.campus_id AS campusId, CAST(p.value AS CHAR) AS value,
  p.effective_from AS effectiveFrom, p.source, p.state, p.proposed_by AS proposedBy, p.proposer_id AS proposerId, p.version`;

/** A row with its value read from JSON. */
export const readProposal = (row: PolicyProposal): PolicyProposal => ({
  ...row,
  value: JSON.parse(String(row.value)),
});

/** Loads and saves proposals, and knows who else could decide on one. */
export class PolicyProposalRepository {
  constructor(private readonly tx: Sql) {}

  async add(actor: Actor, decision: PolicyDecision): Promise<PolicyProposal> {
    const { unionId, accountId, memberId } = actor;
    const { key, campusId, value, effectiveFrom, source } = decision;
    const id = newId();
    await this.tx.query(
      `INSERT INTO policy_proposal (union_id, id, policy_key, campus_id, value, effective_from, source, state, proposed_by, proposer_id, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, 1)`,
      [
        ...[unionId, id, key, campusId, JSON.stringify(value), effectiveFrom, source],
        ...[accountId, memberId],
      ],
    );
    const state = "PROPOSED" as const;
    return {
      ...{ ...decision, id, unionId, state, version: 1 },
      ...{ proposedBy: accountId, proposerId: memberId },
    };
  }

  /** Whether the same decision, on whatever ground, awaits its approval. */
  async isWaiting(
    unionId: string,
    { key, campusId, value, effectiveFrom }: PolicyDecision,
  ): Promise<boolean> {
    const rows = await this.tx.query<{ value: string }[]>(
      `SELECT CAST(value AS CHAR) AS value FROM policy_proposal
       WHERE union_id = ? AND state = 'PROPOSED' AND policy_key = ? AND campus_id <=> ? AND effective_from = ? FOR UPDATE`,
      [unionId, key, campusId, effectiveFrom],
    );
    const wanted = JSON.stringify(value);
    return rows.some((row) => JSON.stringify(JSON.parse(row.value)) === wanted);
  }

  /** The proposal, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<PolicyProposal | null> {
    const [row] = await this.tx.query<PolicyProposal[]>(
      `SELECT ${policyProposalColumns} FROM policy_proposal p WHERE p.union_id = ? AND p.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? readProposal(row) : null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, version }: PolicyProposal, state: PolicyProposalState): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE policy_proposal SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Whether anybody but this person, by whichever account, may decide on policy over the place today. */
  async hasAnotherDecider(
    { unionId, accountId, memberId }: Actor,
    campusId: string | null,
    today: LocalDate,
  ): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      `SELECT 1 FROM role_grant g JOIN account a ON a.id = g.account_id
       WHERE g.union_id = ? AND g.role IN (?) AND g.node_id IN (?) AND g.valid_from <= ? AND g.valid_to > ?
         AND a.closed_at IS NULL AND a.id <> ? AND (a.member_id IS NULL OR NOT a.member_id <=> ?) LIMIT 1`,
      [
        ...[unionId, holders["policy.write"], campusId === null ? [unionId] : [unionId, campusId]],
        ...[today, today, accountId, memberId],
      ],
    );
    return rows.length > 0;
  }
}
