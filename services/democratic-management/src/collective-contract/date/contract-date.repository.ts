import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql } from "@union/persistence";
import type { ContractDate } from "./contract-date.js";

type Of = { readonly unionId: string; readonly id: string };

/** The days worked out for contracts and for their changes; of a code the newest stands in each round. */
export class ContractDateRepository {
  constructor(private readonly tx: Sql) {}

  async put(contract: Of, dates: readonly ContractDate[], roundNo = 0): Promise<void> {
    const { unionId, id } = contract;
    if (dates.length === 0) return;
    await this.drop(
      contract,
      dates.map(({ code }) => code),
      roundNo,
    );
    await bulkInsert(
      this.tx,
      "contract_date",
      ["union_id", "contract_id", "round_no", "code", "due_on", "says_zh", "says_en"],
      dates.map(({ code, on, says }) => [unionId, id, roundNo, code, on, says.zh, says.en]),
    );
  }

  /** Days that are none any more: an objection came, or the change was given up. */
  async drop(
    { unionId, id }: Of,
    codes: readonly ContractDate["code"][],
    roundNo: number,
  ): Promise<void> {
    await this.tx.query(
      "DELETE FROM contract_date WHERE union_id = ? AND contract_id = ? AND round_no = ? AND code IN (?)",
      [unionId, id, roundNo, codes],
    );
  }

  async find({ unionId, id }: Of, code: ContractDate["code"]): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ dueOn: LocalDate }[]>(
      "SELECT due_on AS dueOn FROM contract_date WHERE union_id = ? AND contract_id = ? AND round_no = 0 AND code = ?",
      [unionId, id, code],
    );
    return row?.dueOn ?? null;
  }
}
