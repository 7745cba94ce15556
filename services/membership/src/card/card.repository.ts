import type { LocalDate } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import { newCheckCode } from "./check-code.js";

/** Issues cards; the one a person had before is no longer valid. */
export class CardRepository {
  constructor(private readonly tx: Sql) {}

  /** Ends the card in use, if there is one, and issues another; answers its id. */
  async issue(unionId: string, memberId: string, on: LocalDate): Promise<string> {
    await this.tx.query(
      "UPDATE member_card SET ended_on = ? WHERE union_id = ? AND member_id = ? AND ended_on IS NULL",
      [on, unionId, memberId],
    );
    const id = newId();
    await this.tx.query(
      "INSERT INTO member_card (union_id, id, member_id, check_code, issued_on) VALUES (?, ?, ?, ?, ?)",
      [unionId, id, memberId, newCheckCode(), on],
    );
    return id;
  }
}
