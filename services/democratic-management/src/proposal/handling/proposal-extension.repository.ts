import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql, StaleVersion } from "@union/persistence";

export type ExtensionState = "ASKED" | "GRANTED" | "REFUSED" | "LAPSED";
export type ProposalExtension = {
  readonly unionId: string;
  readonly id: string;
  readonly proposalId: string;
  /** Calendar days. */
  readonly days: number;
  readonly askedOn: LocalDate;
  readonly state: ExtensionState;
  readonly version: number;
};
const columns = `e.union_id AS unionId, e.id, e.proposal_id AS proposalId, e.days, e.asked_on AS askedOn, e.state, e.version`;

/** Loads and saves extensions; whoever writes one holds its proposal. */
export class ProposalExtensionRepository {
  constructor(private readonly tx: Sql) {}

  async add(asked: Omit<ProposalExtension, "id" | "version" | "state">): Promise<string> {
    const id = newId();
    const order = ["union_id", "id", "proposal_id", "days", "asked_on", "state", "version"];
    const { unionId, proposalId, days, askedOn } = asked;
    const row = [unionId, id, proposalId, days, askedOn, "ASKED", 1];
    await bulkInsert(this.tx, "proposal_extension", order, [row]);
    return id;
  }

  /** Extensions of proposals, oldest first. */
  of(unionId: string, proposalIds: readonly string[]): Promise<ProposalExtension[]> {
    return this.tx.query(
      `SELECT ${columns} FROM proposal_extension e WHERE e.union_id = ? AND e.proposal_id IN (?) ORDER BY e.id`,
      [unionId, proposalIds],
    );
  }

  async find(unionId: string, id: string): Promise<ProposalExtension | null> {
    const [row] = await this.tx.query<ProposalExtension[]>(
      `SELECT ${columns} FROM proposal_extension e WHERE e.union_id = ? AND e.id = ?`,
      [unionId, id],
    );
    return row ?? null;
  }

  async decide({ unionId, id, version }: ProposalExtension, state: ExtensionState): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE proposal_extension SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
