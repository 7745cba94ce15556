import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { RestWindowRepository } from "../preference/index.js";
import { mayGoAt } from "./may-go-at.js";

/** When each of some people may be reached outside: quiet hours are those of their campus, rests are their own. */
export async function timesToGo(
  tx: Sql,
  unionId: string,
  recipients: readonly string[],
  now: Date,
): Promise<Map<string, Date>> {
  if (recipients.length === 0) return new Map();
  const directory = new Directory(tx);
  const people = await directory.membersById(unionId, recipients);
  const overrides = await directory.policyOverrides(unionId);
  const rests = await new RestWindowRepository(tx).open(unionId, recipients, now);
  return new Map(
    recipients.map((recipient) => {
      const campusId = people.get(recipient)?.campusId ?? null;
      const moment = { on: dayOf(now), campusId };
      const { value: quiet } = resolvePolicy("notices.quietHours", moment, overrides);
      return [recipient, mayGoAt(now, quiet, rests.get(recipient) ?? [])];
    }),
  );
}
