import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CollectiveContract, ContractState } from "./contract.js";
import { contractColumns, contractFields, contractSelect } from "./contract-columns.js";

type Rivalled = Pick<CollectiveContract, "unionId" | "id" | "kind" | "campusId" | "renewsId">;

const written = contractFields.filter((field) => !["unionId", "id", "version"].includes(field));

/** Loads and saves collective contracts in one transaction. */
export class ContractRepository {
  constructor(private readonly tx: Sql) {}

  async add(contract: CollectiveContract): Promise<void> {
    await this.tx.query(
      `INSERT INTO collective_contract (${contractFields.map((field) => contractColumns[field]).join(", ")}) VALUES (?)`,
      [contractFields.map((field) => contract[field])],
    );
  }

  /** The contract, held until the transaction ends: of many who act at once, the next sees what the first did. */
  async find(unionId: string, id: string): Promise<CollectiveContract | null> {
    const [row] = await this.tx.query<CollectiveContract[]>(
      `SELECT ${contractSelect} FROM collective_contract c WHERE c.union_id = ? AND c.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(contract: CollectiveContract): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE collective_contract SET ${written.map((field) => `${contractColumns[field]} = ?`).join(", ")}, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [...written.map((field) => contract[field]), contract.unionId, contract.id, contract.version],
    );
    if (affectedRows !== 1) throw new StaleVersion(contract.id);
  }

  /**
   * Another contract of the same kind and place that binds, or stands in one of these states; never the one that this one renews.
   * Those found are held.
   */
  async rival(
    { unionId, id, kind, campusId, renewsId }: Rivalled,
    states: readonly ContractState[] = [],
  ): Promise<Pick<CollectiveContract, "title" | "expiresOn"> | null> {
    const [row] = await this.tx.query<Pick<CollectiveContract, "title" | "expiresOn">[]>(
      `SELECT c.title, c.expires_on AS expiresOn FROM collective_contract c
       WHERE c.union_id = ? AND c.kind = ? AND c.campus_id <=> ? AND c.id <> ? AND NOT c.id <=> ? AND c.ended_on IS NULL
         AND (c.effective_on IS NOT NULL OR c.state IN (?)) ORDER BY c.demanded_on DESC, c.id LIMIT 1 FOR UPDATE`,
      [unionId, kind, campusId, id, renewsId, states.length > 0 ? states : ["-"]],
    );
    return row ?? null;
  }

  /** Filed contracts whose first day in force has come, the longest waiting first; those in another's hand are passed over. */
  toTakeEffect(today: LocalDate, limit: number): Promise<CollectiveContract[]> {
    return this.tx.query(
      `SELECT ${contractSelect} FROM collective_contract c WHERE c.state = 'FILED' AND c.takes_effect_on <= ?
       ORDER BY c.takes_effect_on LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [today],
    );
  }

  /** Contracts in force whose last day is over, the oldest first. */
  toExpire(today: LocalDate, limit: number): Promise<CollectiveContract[]> {
    return this.tx.query(
      `SELECT ${contractSelect} FROM collective_contract c WHERE c.ended_on IS NULL AND c.expires_on < ?
       ORDER BY c.expires_on LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [today],
    );
  }
}
