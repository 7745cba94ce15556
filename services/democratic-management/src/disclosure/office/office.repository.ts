import type { LocalDate } from "@union/kernel";
import { bulkInsert, isDuplicate, newId, type Sql } from "@union/persistence";
import type { Office } from "./office.js";

export type Review = {
  readonly year: number;
  readonly heldOn: LocalDate;
  readonly responsible: string;
  readonly conclusions: string;
  readonly document: string;
};

/** Writes who answers for disclosure, and its yearly review meetings. */
export class OfficeRepository {
  constructor(private readonly tx: Sql) {}

  /** False where another union has the word in the address. */
  async set(unionId: string, office: Office): Promise<boolean> {
    const { slug, name, nameEn, responsible, workingBody, complaints, complaintsEn } = office;
    try {
      await this.tx.query("DELETE FROM disclosure_office WHERE union_id = ?", [unionId]);
      await bulkInsert(
        this.tx,
        "disclosure_office",
        [
          ...["union_id", "slug", "name", "name_en", "responsible", "working_body", "complaints"],
          ...["complaints_en", "version"],
        ],
        [[unionId, slug, name, nameEn, responsible, workingBody, complaints, complaintsEn, 1]],
      );
      return true;
    } catch (thrown) {
      if (isDuplicate(thrown)) return false;
      throw thrown;
    }
  }

  async addReview(
    unionId: string,
    { year, heldOn, responsible, conclusions, document }: Review,
    accountId: string,
  ): Promise<void> {
    await bulkInsert(
      this.tx,
      "disclosure_review",
      [
        ...["union_id", "id", "year", "held_on", "responsible", "conclusions", "document"],
        "account_id",
      ],
      [[unionId, newId(), year, heldOn, responsible, conclusions, document, accountId]],
    );
  }
}
