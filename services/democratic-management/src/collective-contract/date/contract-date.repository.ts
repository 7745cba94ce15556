import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql } from "@union/persistence";
import type { ContractDate } from "./contract-date.js";

type Of = { readonly unionId: string; readonly id: string };

/** The days worked out for contracts; the newest of a code stands. */
export class ContractDateRepository {
  constructor(private readonly tx: Sql) {}

  async put({ unionId, id }: Of, dates: readonly ContractDate[]): Promise<void> {
    if (dates.length === 0) return;
    await this.tx.query(
      "DELETE FROM contract_date WHERE union_id = ? AND contract_id = ? AND code IN (?)",
      [unionId, id, dates.map(({ code }) => code)],
    );
    await bulkInsert(
      this.tx,
      "contract_date",
      ["union_id", "contract_id", "code", "due_on", "says_zh", "says_en"],
      dates.map(({ code, on, says }) => [unionId, id, code, on, says.zh, says.en]),
    );
  }

  async find({ unionId, id }: Of, code: ContractDate["code"]): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ dueOn: LocalDate }[]>(
      "SELECT due_on AS dueOn FROM contract_date WHERE union_id = ? AND contract_id = ? AND code = ?",
      [unionId, id, code],
    );
    return row?.dueOn ?? null;
  }
}
