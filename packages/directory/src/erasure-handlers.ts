import type { Sql } from "@union/persistence";
import type { EventHandlers } from "@union/worker";
import { type FileRemover, forgetFiles } from "./forget-files.js";
import { redactOutbox } from "./redact-outbox.js";
import { type Forgotten, redactPerson, withheld } from "./redact-person.js";

/**
 * What a service that follows the directory does when a person is erased (PI-R10): texts of rows that are his lose his words,
 * kept events and stored workbooks go, and the directory shows a stone. The words come from the directory's own copy, so that no event
 * has to carry them; after the first time there are none left and nothing happens. `also` is what the service has beside it.
 */
export const erasureHandlers = (
  files: FileRemover,
  also: (sql: Sql, person: Forgotten & { readonly name: string }) => Promise<void> = async () =>
    undefined,
): EventHandlers => ({
  "member.erased.v1": async (tx, { unionId, payload }) => {
    for (const memberId of payload.memberIds) {
      const [known] = await tx.query<{ name: string; staffNo: string }[]>(
        "SELECT name, staff_no AS staffNo FROM directory_member WHERE union_id = ? AND id = ?",
        [unionId, memberId],
      );
      if (known !== undefined && known.name !== withheld) {
        const person = { unionId, memberId, words: [known.name, known.staffNo] };
        await redactOutbox(tx, person, await redactPerson(tx, person));
        await also(tx, { ...person, name: known.name });
        await tx.query(
          "UPDATE directory_member SET name = ?, staff_no = id, birth_month_day = NULL WHERE union_id = ? AND id = ?",
          [withheld, unionId, memberId],
        );
      }
    }
    await forgetFiles(tx, files, unionId);
  },
});
