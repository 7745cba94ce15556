import type { LocalDate } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";

/** A delegation to be formed: the districts whose delegates sit in it, and the delegate who heads it. */
export type FormedDelegation = {
  readonly no: number;
  readonly name: string;
  readonly districtIds: readonly string[];
  readonly headId: string | null;
};
/** Delegations in one transaction. A number of a congress is one delegation for good: its id outlasts every new forming. */
export class DelegationRepository {
  constructor(private readonly tx: Sql) {}

  /** Forms the delegations of a congress anew, each of the delegates of its districts; those left out are dissolved on the day. */
  async form(
    unionId: string,
    congressId: string,
    delegations: readonly FormedDelegation[],
    on: LocalDate,
  ): Promise<void> {
    const congress = [unionId, congressId];
    await this.tx.query(
      "UPDATE delegation SET dissolved_on = ? WHERE union_id = ? AND congress_id = ? AND dissolved_on IS NULL",
      [on, ...congress],
    );
    await this.tx.query(
      "UPDATE electoral_district SET delegation_id = NULL WHERE union_id = ? AND congress_id = ?",
      congress,
    );
    for (const { no, name, headId, districtIds } of delegations) {
      await this.tx.query(
        `INSERT INTO delegation (union_id, id, congress_id, no, name, head_delegate_id, version) VALUES (?, ?, ?, ?, ?, ?, 1)
         ON DUPLICATE KEY UPDATE name = VALUES(name), head_delegate_id = VALUES(head_delegate_id), dissolved_on = NULL, version = version + 1`,
        [unionId, newId(), congressId, no, name, headId],
      );
      await this.tx.query(
        `UPDATE electoral_district e JOIN delegation g ON g.union_id = e.union_id AND g.congress_id = e.congress_id AND g.no = ?
         SET e.delegation_id = g.id WHERE e.union_id = ? AND e.congress_id = ? AND e.id IN (?)`,
        [no, ...congress, districtIds],
      );
    }
  }
}
