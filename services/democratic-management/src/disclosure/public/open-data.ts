import { createHash } from "node:crypto";
import { audienceNames } from "../audience.js";
import { channelNames } from "../channel.js";
import type { DisclosureRecord } from "../item/disclosure.reader.js";

export type OpenDataFormat = "JSON" | "CSV";
export type OpenData = { readonly name: string; readonly content: string; readonly sha256: string };

const titles = [
  "编号",
  "公开日期",
  "公开对象",
  "类别",
  "标题",
  "渠道",
  "展示天数",
  "版本",
] as const;

/** What was published, as open data (DEM-05): the same facts for machines (JSON) and for tables (CSV), with a checksum of the very bytes. */
export function openData(
  records: readonly DisclosureRecord[],
  year: number,
  format: OpenDataFormat,
): OpenData {
  const content = format === "JSON" ? jsonOf(records) : csvOf(records);
  const sha256 = createHash("sha256").update(content, "utf8").digest("hex");
  return { name: `disclosures-${year}.${format.toLowerCase()}`, content, sha256 };
}

const jsonOf = (records: readonly DisclosureRecord[]): string =>
  `${JSON.stringify(
    records.map((one) => ({
      ...{ id: one.id, no: one.no, publishedOn: one.publishedOn, audience: one.audience },
      ...{ dutyCode: one.dutyCode, category: one.category, title: one.publishedTitle },
      ...{ channels: one.channels, displayDays: one.displayDays, version: one.versionNo },
    })),
    null,
    2,
  )}\n`;

const csvOf = (records: readonly DisclosureRecord[]): string => {
  const rows = records.map((one) => [
    ...[one.no, one.publishedOn ?? "", audienceNames[one.audience].zh, one.category],
    ...[one.publishedTitle ?? "", one.channels.map((way) => channelNames[way].zh).join("、")],
    ...[String(one.displayDays ?? ""), String(one.versionNo)],
  ]);
  return `\ufeff${[titles, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
};

/** A field as spreadsheets read it: quoted where it must be, and never taken for a formula. */
function field(text: string): string {
  const safe = /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
