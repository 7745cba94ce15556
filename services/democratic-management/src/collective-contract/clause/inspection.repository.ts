import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** What an inspection found: kept, in part, not at all (履行/部分履行/未履行). */
export const inspectionResults = ["PERFORMED", "PARTLY", "NOT_PERFORMED"] as const;
export type InspectionResult = (typeof inspectionResults)[number];
export type Inspection = {
  readonly id: string;
  readonly contractId: string;
  readonly clauseId: string;
  readonly inspectedOn: LocalDate;
  readonly result: InspectionResult;
  readonly note: string;
};

/** Inspections of clauses; each stays as it was recorded. */
export class InspectionRepository {
  constructor(private readonly tx: Sql) {}

  async add(
    unionId: string,
    { id, contractId, clauseId, inspectedOn, result, note }: Inspection,
  ): Promise<void> {
    await this.tx.query(
      "INSERT INTO contract_inspection (union_id, id, contract_id, clause_id, inspected_on, result, note) VALUES (?)",
      [[unionId, id, contractId, clauseId, inspectedOn, result, note]],
    );
  }

  /** The inspections of several clauses, the newest first. */
  of(unionId: string, clauseIds: readonly string[]): Promise<Inspection[]> {
    return this.tx.query(
      `SELECT id, contract_id AS contractId, clause_id AS clauseId, inspected_on AS inspectedOn, result, note FROM contract_inspection
       WHERE union_id = ? AND clause_id IN (?) ORDER BY clause_id, inspected_on DESC, id DESC`,
      [unionId, clauseIds],
    );
  }
}
