import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { RetentionCause } from "./retention-cause.js";

/** Why memberships are kept, beside the facts that say since when. */
export class RetentionRepository {
  constructor(
    private readonly tx: Sql,
    private readonly unionId: string,
  ) {}

  async add(memberId: string, effectiveOn: LocalDate, cause: RetentionCause): Promise<void> {
    await this.tx.query(
      "INSERT INTO retention (union_id, member_id, effective_on, cause) VALUES (?) ON DUPLICATE KEY UPDATE cause = VALUES(cause)",
      [[this.unionId, memberId, effectiveOn, cause]],
    );
  }

  /** Why a membership is kept since a day; null where it was recorded without a cause of the list. */
  async causeOf(memberId: string, effectiveOn: LocalDate): Promise<RetentionCause | null> {
    const [found] = await this.tx.query<{ cause: RetentionCause }[]>(
      "SELECT cause FROM retention WHERE union_id = ? AND member_id = ? AND effective_on = ?",
      [this.unionId, memberId, effectiveOn],
    );
    return found?.cause ?? null;
  }
}
