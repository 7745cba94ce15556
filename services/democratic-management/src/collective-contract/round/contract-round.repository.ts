import type { LocalDate } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import { type ContractRound, noPapers } from "./contract-round.js";

type Of = { readonly unionId: string; readonly id: string };

const columns: Readonly<Record<keyof ContractRound, string>> = {
  ...{ unionId: "union_id", id: "id", contractId: "contract_id", no: "no", purpose: "purpose" },
  ...{ changeGround: "change_ground", proposedOn: "proposed_on", signedOn: "signed_on" },
  ...{ signDocument: "sign_document", staffSigner: "staff_signer" },
  ...{ employerSigner: "employer_signer", filedWith: "filed_with", filedOn: "filed_on" },
  ...{ receivedOn: "received_on", takesEffectOn: "takes_effect_on" },
  ...{ publishedOn: "published_on", publishedHow: "published_how", objectedOn: "objected_on" },
  ...{ sealedOn: "sealed_on", outcome: "outcome" },
};
const fields = Object.keys(columns) as (keyof ContractRound)[];
const select = fields.map((field) => `r.${columns[field]} AS ${field}`).join(", ");
const written = fields.filter((field) => !["unionId", "id", "contractId", "no"].includes(field));

/** A round as it is begun; what is not said is not there yet. */
export type NewRound = Pick<ContractRound, "purpose" | "changeGround" | "proposedOn"> &
  Partial<ContractRound>;

/** The rounds of contracts. Their contract is held by whoever writes one, so that one is under way at most. */
export class ContractRoundRepository {
  constructor(private readonly tx: Sql) {}

  async add({ unionId, id: contractId }: Of, round: NewRound): Promise<void> {
    const [last] = await this.tx.query<{ no: number | null }[]>(
      "SELECT MAX(no) AS no FROM contract_round WHERE union_id = ? AND contract_id = ?",
      [unionId, contractId],
    );
    const row: ContractRound = {
      ...{ ...noPapers, takesEffectOn: null, publishedOn: null, publishedHow: null },
      ...{ objectedOn: null, outcome: "OPEN", ...round },
      ...{ unionId, id: newId(), contractId, no: Number(last?.no ?? 0) + 1 },
    };
    await this.tx.query(
      `INSERT INTO contract_round (${fields.map((field) => columns[field]).join(", ")}) VALUES (?)`,
      [fields.map((field) => row[field])],
    );
  }

  /** The change that is under way; null where none is. */
  async open({ unionId, id }: Of): Promise<ContractRound | null> {
    return (await this.of(unionId, [id])).find(({ outcome }) => outcome === "OPEN") ?? null;
  }

  async save(round: ContractRound): Promise<void> {
    await this.tx.query(
      `UPDATE contract_round SET ${written.map((field) => `${columns[field]} = ?`).join(", ")} WHERE union_id = ? AND id = ?`,
      [...written.map((field) => round[field]), round.unionId, round.id],
    );
  }

  /** Ends the change that is under way, if there is one. */
  async close(contract: Of, changes: Partial<ContractRound>): Promise<void> {
    const round = await this.open(contract);
    if (round) await this.save({ ...round, ...changes });
  }

  of(unionId: string, contractIds: readonly string[]): Promise<ContractRound[]> {
    return this.tx.query(
      `SELECT ${select} FROM contract_round r WHERE r.union_id = ? AND r.contract_id IN (?) ORDER BY r.contract_id, r.no`,
      [unionId, contractIds],
    );
  }
}

/** The changes of clauses that took effect, the oldest first. */
export const amendmentsIn = (
  rounds: readonly ContractRound[],
): (ContractRound & { readonly takesEffectOn: LocalDate })[] =>
  rounds.flatMap(({ takesEffectOn, ...round }) =>
    round.outcome === "EFFECTIVE" && round.purpose === "AMENDMENT" && takesEffectOn !== null
      ? [{ ...round, takesEffectOn }]
      : [],
  );
