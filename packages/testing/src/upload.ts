import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { Actor } from "@union/kernel";
import type { TestService } from "./test-service.js";

/** Puts a file where an upload through the gateway would put it; answers its id. */
export async function upload(
  { ground }: TestService,
  { unionId, accountId }: Actor,
  content: string | Buffer,
  name = "登记表.xlsx",
): Promise<string> {
  const bytes = typeof content === "string" ? createReadStream(content) : Readable.from([content]);
  const description = {
    originalName: name,
    contentType: "application/octet-stream",
    unionId,
    accountId,
  };
  const stored = await ground.files.put(description, bytes, { maxBytes: 100_000_000 });
  return stored.id;
}

/** A CSV file of a header and rows, as Excel saves it in UTF-8. */
export const csv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Buffer =>
  Buffer.from(
    [header, ...rows]
      .map((row) => row.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(","))
      .join("\r\n"),
  );
