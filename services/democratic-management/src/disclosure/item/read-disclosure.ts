import type { Directory } from "@union/directory";
import { type Actor, err, ok, type Result } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import type { DisclosureUnknown } from "./find-disclosure.js";

type Needs = {
  readonly tx: Sql;
  readonly keys: DataKeys;
  readonly directory: Pick<Directory, "membersById">;
};

/**
 * Counts that somebody of the staff opened a published item: once a person and item. What is kept is a hash under a key that
 * the database does not hold, other for every item, so that nobody can tell from it who read what. It answers the union, not
 * the item: the audit log keeps what a command answers.
 */
export const readDisclosure =
  ({ tx, keys, directory }: Needs) =>
  async (
    { unionId, memberId }: Actor,
    { id }: { readonly id: string },
  ): Promise<Result<{ id: string }, DisclosureUnknown>> => {
    const rows = await tx.query<unknown[]>(
      "SELECT 1 FROM disclosure_item WHERE union_id = ? AND id = ? AND version_no > 0 AND withdrawn_on IS NULL",
      [unionId, id],
    );
    if (rows.length === 0) return err({ kind: "DisclosureUnknown" });
    const member = memberId && (await directory.membersById(unionId, [memberId])).get(memberId);
    if (member)
      await tx.query(
        "INSERT IGNORE INTO disclosure_reading (union_id, item_id, reader, campus_id) VALUES (?, ?, ?, ?)",
        [
          ...[unionId, id, keys.blindIndex(unionId, `disclosure-reading:${id}`, member.id)],
          member.campusId,
        ],
      );
    return ok({ id: unionId });
  };
