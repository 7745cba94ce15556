import { attributesOf } from "./attributes-of.js";
import type { DateSystem } from "./cell-value.js";
import { relations } from "./relations.js";
import { scanWholePart } from "./scan-whole-part.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import type { ZipArchive } from "./zip-archive.js";

/** Where the parts of an xlsx file are: each sheet's part by its name, in order; styles and texts when there are any. */
export type WorkbookParts = {
  readonly sheets: ReadonlyMap<string, string>;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly dateSystem: DateSystem;
};

export async function workbookParts(
  archive: ZipArchive,
  limits: WorkbookLimits,
): Promise<WorkbookParts> {
  const root = await relations(archive, "", limits.xmlDepth);
  const main = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!main.endsWith(".xml") || !main.startsWith("xl/")) throw unreadable("NoWorkbook");
  if (!archive.has(main)) throw unreadable(root.length > 0 ? "DamagedWorkbook" : "NoWorkbook");
  const links = await relations(archive, main, limits.xmlDepth);
  const targets = new Map(
    links.filter(({ type }) => type === "worksheet").map((l) => [l.id, l.target]),
  );
  const sheets = new Map<string, string>();
  let dateSystem: DateSystem = "1900";
  const open = (tag: string, raw: string): void => {
    if (tag === "workbookPr") {
      if (["1", "true"].includes(attributesOf(raw).get("date1904") ?? "")) dateSystem = "1904";
    } else if (tag === "sheet") {
      const attributes = attributesOf(raw);
      const target = targets.get(attributes.get("id") ?? "");
      if (target !== undefined) sheets.set(attributes.get("name") ?? "", target);
      if (sheets.size > limits.sheets) {
        throw new UnreadableWorkbook({ kind: "TooManySheets", max: limits.sheets });
      }
    }
  };
  await scanWholePart(archive, main, { open }, limits.xmlDepth);
  if (sheets.size === 0) throw unreadable("DamagedWorkbook");
  for (const part of sheets.values()) if (!archive.has(part)) throw unreadable("DamagedWorkbook");
  const partOf = (kind: string): string | null => {
    const target = links.find(({ type }) => type === kind)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  return { sheets, styles: partOf("styles"), sharedStrings: partOf("sharedStrings"), dateSystem };
}

const unreadable = (kind: "NoWorkbook" | "DamagedWorkbook"): UnreadableWorkbook =>
  new UnreadableWorkbook({ kind });
