import { Readable } from "node:stream";
import type { Files, StoredFile } from "@union/files";
import type { Actor } from "@union/kernel";
import { audit, type DataKeys, type Sql, toSqlInstant } from "@union/persistence";
import { ownDataJson, ownDataPage, readOwnData } from "./copy/index.js";

export type CopyFormat = "JSON" | "HTML";

const types = { JSON: "application/json; charset=utf-8", HTML: "text/html; charset=utf-8" };
const hourMs = 3_600_000;
const largest = 64 * 1024 * 1024;

/**
 * Writes a copy of the person's own data to the house's storage, on record as an export (PI-R10). The file goes after an hour:
 * its address works for minutes. Null where no person stands behind the account.
 */
export async function exportMyData(
  { sql, files, keys, now }: { sql: Sql; files: Files; keys: DataKeys; now: Date },
  actor: Actor,
  format: CopyFormat,
  traceId: string,
): Promise<StoredFile | null> {
  const { unionId, accountId, memberId } = actor;
  const data = memberId && (await readOwnData(sql, keys, unionId, memberId));
  if (!memberId || !data) return null;
  const text = format === "JSON" ? ownDataJson(data) : ownDataPage(data);
  const description = {
    ...{ originalName: `我的个人信息.${format.toLowerCase()}`, contentType: types[format] },
    ...{ unionId, accountId },
  };
  const file = await files.put(description, Readable.from([Buffer.from(text)]), {
    maxBytes: largest,
  });
  await sql.query(
    "INSERT INTO data_copy (union_id, member_id, file_id, goes_at) VALUES (?, ?, ?, ?)",
    [unionId, memberId, file.id, toSqlInstant(new Date(now.getTime() + hourMs))],
  );
  await audit(sql, actor, {
    ...{ action: "exportMyData", outcome: "OK", subject: file.id, detail: { format } },
    ...{ sensitiveAct: "EXPORT" as const, traceId },
  });
  return file;
}
