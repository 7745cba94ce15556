import { Readable } from "node:stream";
import { audit, newId } from "@union/persistence";
import type { SensitiveExport } from "@union/registers";
import { DownloadType, signedInActor } from "@union/subgraph";
import type { Context } from "./context.js";
import { sensitiveExports } from "./sensitive-export/index.js";

/** A file made for somebody on demand, and what the audit log keeps of it: ids and reasons, never a guarded value. */
export type HandOut = {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly action: string;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Set where guarded values of `subject`, a person, stand in it in the clear. */
  readonly sensitive?: Pick<SensitiveExport, "role" | "what" | "reason"> | null;
};

const largest = 8 * 1024 * 1024;

/** Stores a file and answers its short-lived signed address. Who took it, and why, goes to the audit log first. */
export async function handOut(
  { name, contentType, content, action, subject, detail, sensitive }: HandOut,
  context: Context,
): Promise<DownloadType> {
  const { traceId, registers } = context;
  const { db, files, linkTo } = registers;
  const actor = signedInActor(context);
  const { unionId, accountId } = actor;
  const sensitiveAct = sensitive ? ("EXPORT" as const) : undefined;
  await db.transaction(async (tx) => {
    await audit(tx, actor, { action, outcome: "OK", subject, detail, sensitiveAct, traceId });
    if (!sensitive) return;
    const made = { ...sensitive, id: newId(), unionId, accountId, at: context.now() };
    await sensitiveExports.addPeople(tx, made, [subject]);
    await sensitiveExports.close(tx, made, 1);
  });
  const described = { originalName: name, contentType, unionId, accountId };
  const file = await files.put(described, Readable.from([content]), { maxBytes: largest });
  return Object.assign(new DownloadType(), { name, ...linkTo(file.id, unionId) });
}
