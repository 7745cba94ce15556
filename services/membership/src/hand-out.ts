import { Readable } from "node:stream";
import { audit, type SensitiveAct } from "@union/persistence";
import { DownloadType, signedInActor } from "@union/subgraph";
import type { Context } from "./context.js";

/** A file made for somebody on demand, and what the audit log keeps of it: ids and reasons, never a guarded value. */
export type HandOut = {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly action: string;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly sensitiveAct?: SensitiveAct | undefined;
};

const largest = 8 * 1024 * 1024;

/** Stores a file and answers its short-lived signed address. Who took it, and why, goes to the audit log first. */
export async function handOut(
  { name, contentType, content, action, subject, detail, sensitiveAct }: HandOut,
  context: Context,
): Promise<DownloadType> {
  const { traceId, registers } = context;
  const { db, files, linkTo } = registers;
  const actor = signedInActor(context);
  const entry = { action, outcome: "OK", subject, detail, sensitiveAct, traceId };
  await audit(db.manager, actor, entry);
  const { unionId, accountId } = actor;
  const described = { originalName: name, contentType, unionId, accountId };
  const file = await files.put(described, Readable.from([content]), { maxBytes: largest });
  return Object.assign(new DownloadType(), { name, ...linkTo(file.id, unionId) });
}
