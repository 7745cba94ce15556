import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CollectiveContract } from "./contract.js";
import { contractColumns, contractFields, contractSelect } from "./contract-columns.js";

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
