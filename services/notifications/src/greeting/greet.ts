import { Directory } from "@union/directory";
import { newId, Outbox, type Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { openNotice } from "../notice/index.js";
import { greetingsOf } from "./greetings-of.js";

/** Opens the greetings of every union whose hour has come. Each is opened once a day, however often this runs. */
export async function greet(tx: Sql, now: Date): Promise<void> {
  const unions = await tx.query<{ unionId: string }[]>(
    "SELECT DISTINCT union_id AS unionId FROM directory_campus",
  );
  for (const { unionId } of unions) {
    const overrides = await new Directory(tx).policyOverrides(unionId);
    const outbox = new Outbox(tx, { unionId, traceId: newId() });
    for (const greeting of greetingsOf(unionId, now, overrides as readonly PolicyOverride[]))
      await openNotice(tx, outbox, greeting, now);
  }
}
