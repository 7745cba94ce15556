import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { DisputeState } from "./dispute.stages.js";

export type ContractDispute = {
  readonly unionId: string;
  readonly id: string;
  readonly contractId: string;
  readonly matter: string;
  readonly openedOn: LocalDate;
  readonly state: DisputeState;
  readonly version: number;
};
const select = `SELECT union_id AS unionId, id, contract_id AS contractId, matter, opened_on AS openedOn, state, version FROM contract_dispute`;

/** Disputes on contracts in one transaction. */
export class DisputeRepository {
  constructor(private readonly tx: Sql) {}

  async add({ unionId, id, contractId, matter, openedOn, state }: ContractDispute): Promise<void> {
    await this.tx.query(
      "INSERT INTO contract_dispute (union_id, id, contract_id, matter, opened_on, state, version) VALUES (?)",
      [[unionId, id, contractId, matter, openedOn, state, 1]],
    );
  }

  async find(unionId: string, id: string): Promise<ContractDispute | null> {
    const [row] = await this.tx.query<ContractDispute[]>(
      `${select} WHERE union_id = ? AND id = ?`,
      [unionId, id],
    );
    return row ?? null;
  }

  async save({ unionId, id, state, version }: ContractDispute): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE contract_dispute SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  of(unionId: string, contractIds: readonly string[]): Promise<ContractDispute[]> {
    return this.tx.query(
      `${select} WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, id`,
      [unionId, contractIds],
    );
  }
}
