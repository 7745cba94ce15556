import { citizenIdCheckDigit } from "../cells/citizen-id-check-digit.js";
import { xlsxParts } from "../test-support/xlsx-parts.js";
import { zipOf } from "../test-support/zip-of.js";

const titles = ["编号", "院区", "赠送人", "备注", "手机号", "证件号码", "金额(元)"];

/** A row of a gift sheet as it is typed. */
export type Typed = {
  readonly no: string;
  readonly campus?: string;
  readonly giver?: string;
  readonly remark?: string;
  readonly mobile?: string;
  readonly document?: string;
  readonly amount?: string;
};
const cells = ({ no, campus, giver, remark, mobile, document, amount }: Typed): string[] => [
  no,
  campus ?? "本部",
  giver ?? "甲",
  remark ?? "",
  mobile ?? "",
  document ?? "",
  amount ?? "1",
];

/** A CSV file of gifts; its first row is row 2, as Excel counts. */
export const csvOf = (rows: readonly Typed[]): Buffer =>
  Buffer.from(
    [titles, ...rows.map(cells)].map((row) => row.map((c) => `"${c}"`).join(",")).join("\r\n"),
  );

/** The same as a workbook. */
export function xlsxOf(rows: readonly Typed[]): Buffer {
  const xml = [titles, ...rows.map(cells)].map((row, at) => {
    const inner = row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
    return `<row r="${at + 1}">${inner}</row>`;
  });
  return zipOf(xlsxParts({ 礼物: xml.join("") }));
}

/** An invented citizen number: its region is allocated to nobody. */
export const document = (n: number): string => {
  const body = `99000119900101${String(100 + n)}`;
  return `${body}${citizenIdCheckDigit(body)}`;
};
export const numbered = (count: number): Typed[] =>
  Array.from({ length: count }, (_, n) => ({ no: `G${n + 1}`, amount: String(n + 1) }));
