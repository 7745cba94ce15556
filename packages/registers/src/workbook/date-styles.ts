import { attributesOf } from "./attributes-of.js";
import { isDateFormat } from "./is-date-format.js";
import { scanWholePart } from "./scan-whole-part.js";
import type { ZipArchive } from "./zip-archive.js";

/** For each cell style of a workbook, whether its numbers are shown as dates. */
export async function dateStyles(
  archive: ZipArchive,
  part: string | null,
  maxDepth: number,
): Promise<readonly boolean[]> {
  const patterns = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  const open = (tag: string, raw: string): void => {
    if (tag === "cellXfs") isInCellStyles = true;
    if (tag === "numFmt") {
      const attributes = attributesOf(raw);
      patterns.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    }
    if (tag === "xf" && isInCellStyles) {
      const id = Number(attributesOf(raw).get("numFmtId") ?? "0");
      styles.push(isDateFormat(id, patterns.get(id)));
    }
  };
  const close = (tag: string): void => {
    if (tag === "cellXfs") isInCellStyles = false;
  };
  if (part !== null) await scanWholePart(archive, part, { open, close }, maxDepth);
  return styles;
}
