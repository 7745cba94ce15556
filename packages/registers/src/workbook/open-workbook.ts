import { type FileHandle, open } from "node:fs/promises";
import { err, ok, type Result } from "@union/kernel";
import { openCsv } from "./open-csv.js";
import { openXlsx } from "./open-xlsx.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { Workbook } from "./workbook.js";
import { defaultWorkbookLimits, type WorkbookLimits } from "./workbook-limits.js";
import type { WorkbookProblem } from "./workbook-problem.js";

/**
 * Opens an xlsx or CSV file, told apart by content, never by name. Whatever the file holds, the answer is a workbook or
 * the problem in words; only a path that cannot be opened throws. The caller closes the workbook.
 */
export async function openWorkbook(
  path: string,
  limits: Partial<WorkbookLimits> = {},
): Promise<Result<Workbook, WorkbookProblem>> {
  const file = await open(path, "r");
  try {
    return ok(await openByContent(file, { ...defaultWorkbookLimits, ...limits }));
  } catch (thrown) {
    await file.close();
    if (thrown instanceof UnreadableWorkbook) return err(thrown.problem);
    throw thrown;
  }
}

async function openByContent(file: FileHandle, limits: WorkbookLimits): Promise<Workbook> {
  const { size } = await file.stat();
  if (size > limits.fileBytes) {
    throw new UnreadableWorkbook({ kind: "FileTooLarge", maxBytes: limits.fileBytes });
  }
  if (size === 0) throw new UnreadableWorkbook({ kind: "FileEmpty" });
  const head = Buffer.alloc(512);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const start = head.subarray(0, bytesRead).toString("latin1");
  if (start.startsWith("PK\x03\x04")) return openXlsx(file, size, limits);
  if (start.startsWith("\xd0\xcf\x11\xe0")) throw await compoundFileProblem(file, size);
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start))
    throw new UnreadableWorkbook({ kind: "UnknownEncoding" });
  if (/^(?:%PDF-|(?:\xef\xbb\xbf)?\s*<)/.test(start))
    throw new UnreadableWorkbook({ kind: "NoWorkbook" });
  return openCsv(file, size, limits);
}

/** Old workbooks and encrypted new ones share one container format; only the latter name a stream EncryptedPackage. */
async function compoundFileProblem(file: FileHandle, size: number): Promise<UnreadableWorkbook> {
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
  const isEncrypted = buffer.includes(Buffer.from("EncryptedPackage", "utf16le"));
  return new UnreadableWorkbook({ kind: isEncrypted ? "EncryptedWorkbook" : "LegacyWorkbook" });
}
