import type { CellValue } from "./cell-value.js";
import { scanWholePart } from "./scan-whole-part.js";
import { textCell } from "./text-cell.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import type { ZipArchive } from "./zip-archive.js";

/** What one text costs besides its characters. */
const overhead = 40;

/** The texts that cells refer to by number. Runs of rich text are joined, reading aids (phonetic runs) left out. */
export async function sharedStrings(
  archive: ZipArchive,
  part: string | null,
  limits: WorkbookLimits,
): Promise<readonly CellValue[]> {
  const texts: CellValue[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  let bytes = 0;
  const handler = {
    open(tag: string): void {
      if (tag === "si") text = "";
      else if (tag === "rPh") isPhonetic = true;
      else if (tag === "t") isText = !isPhonetic;
    },
    close(tag: string): void {
      if (tag === "t") isText = false;
      else if (tag === "rPh") isPhonetic = false;
      else if (tag === "si") texts.push(textCell(ownCopy(text)));
      if (tag !== "si") return;
      bytes += overhead + 2 * text.length;
      if (bytes > limits.sharedStringBytes) throw new UnreadableWorkbook({ kind: "TooMuchText" });
    },
    text(run: string): void {
      if (isText) text += run;
      if (2 * text.length > limits.sharedStringBytes)
        throw new UnreadableWorkbook({ kind: "TooMuchText" });
    },
  };
  if (part !== null) await scanWholePart(archive, part, handler, limits.xmlDepth);
  return texts;
}

/** The text by itself: what was cut out of a larger one keeps all of that in memory. */
const ownCopy = (text: string): string => Buffer.from(text).toString();
