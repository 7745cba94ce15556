import type { FileHandle } from "node:fs/promises";
import { dateStyles } from "./date-styles.js";
import { scanPart } from "./scan-part.js";
import { sharedStrings } from "./shared-strings.js";
import { SheetCollector, type SheetContext } from "./sheet-collector.js";
import type { SheetRow, Workbook } from "./workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import { workbookParts } from "./workbook-parts.js";
import { ZipArchive } from "./zip-archive.js";

/** Opens an xlsx file: its directory, styles and shared texts are read, its sheets wait. Closing closes `file`. */
export async function openXlsx(
  file: FileHandle,
  size: number,
  limits: WorkbookLimits,
): Promise<Workbook> {
  const archive = await ZipArchive.open(file, size, limits);
  const parts = await workbookParts(archive, limits);
  const context: SheetContext = {
    texts: await sharedStrings(archive, parts.sharedStrings, limits),
    dateStyles: await dateStyles(archive, parts.styles, limits.xmlDepth),
    dateSystem: parts.dateSystem,
    limits,
  };
  return {
    sheets: [...parts.sheets.keys()],
    rows(sheet) {
      const part = parts.sheets.get(sheet);
      if (part === undefined) throw new RangeError("the workbook has no such sheet");
      return sheetRows(archive, part, new SheetCollector(sheet, context), limits.xmlDepth);
    },
    async close() {
      archive.close();
      await file.close();
    },
  };
}

async function* sheetRows(
  archive: ZipArchive,
  part: string,
  collector: SheetCollector,
  maxDepth: number,
): AsyncGenerator<SheetRow> {
  // One by one: delegating to the list would wrap each row in promises of its own.
  for await (const _ of scanPart(archive, part, collector, maxDepth))
    for (const row of collector.take()) yield row;
}
