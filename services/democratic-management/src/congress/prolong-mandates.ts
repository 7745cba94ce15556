import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Congress } from "./congress.repository.js";

/** The mandates that end with the term of a congress end on another day (SC-R7); those that ended before stay as they are. */
export const prolongMandates =
  (tx: Sql) =>
  async ({ unionId, id, termTo }: Congress, until: LocalDate): Promise<void> => {
    await tx.query(
      `UPDATE delegate SET valid_to = ?, version = version + 1
       WHERE union_id = ? AND congress_id = ? AND state IN ('ACTIVE', 'SUSPENDED') AND valid_to = ?`,
      [until, unionId, id, termTo],
    );
  };
