import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

type Of = { readonly unionId: string; readonly id: string };
/** 信息交换 — what both sides gave each other to negotiate on (CC-R6); `round` 0 is for the contract itself. */
export type ContractExchange = {
  readonly contractId: string;
  readonly no: number;
  readonly round: number;
  readonly exchangedOn: LocalDate;
  readonly document: string;
};

/** Exchanges of information before contracts are bargained on; whoever adds one holds the contract. */
export class ExchangeRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    { unionId, id }: Of,
    { round, exchangedOn, document }: Omit<ContractExchange, "contractId" | "no">,
  ): Promise<void> {
    await this.tx.query(
      `INSERT INTO contract_exchange (union_id, contract_id, no, round_no, exchanged_on, document)
       SELECT ?, ?, COALESCE(MAX(no), 0) + 1, ?, ?, ? FROM contract_exchange WHERE union_id = ? AND contract_id = ?`,
      [unionId, id, round, exchangedOn, document, unionId, id],
    );
  }

  /** The first day on which information was exchanged for a round; null where it was not. */
  async firstOn({ unionId, id }: Of, round: number): Promise<LocalDate | null> {
    const all = await this.of(unionId, [id]);
    const days = all.filter((one) => one.round === round).map(({ exchangedOn }) => exchangedOn);
    return days.sort()[0] ?? null;
  }

  of(unionId: string, contractIds: readonly string[]): Promise<ContractExchange[]> {
    return this.tx.query(
      `SELECT contract_id AS contractId, no, round_no AS round, exchanged_on AS exchangedOn, document FROM contract_exchange
       WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, no`,
      [unionId, contractIds],
    );
  }
}
