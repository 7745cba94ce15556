import { randomBytes } from "node:crypto";
import { xlsxParts } from "../../packages/registers/src/test-support/xlsx-parts.js";
import { type ZipPart, zipOf } from "../../packages/registers/src/test-support/zip-of.js";
import { activityRegister } from "../../services/activities/src/activity/activity.register.js";
import { proposalRegister } from "../../services/democratic-management/src/proposal/proposal.register.js";
import { rosterRegister } from "../../services/membership/src/member/roster.register.js";
import { visitRegister } from "../../services/welfare/src/visit/visit.register.js";
import { sheetRows } from "./sheet-rows.js";

const registers = [rosterRegister, proposalRegister, visitRegister, activityRegister];
const titlesOf = ({ columns }: { columns: Readonly<Record<string, { title: string }>> }) =>
  Object.values(columns).map(({ title }) => title);

/** A workbook with the sheets of all four services, each holding what `inside` makes of its column titles. */
const everySheet = (
  inside: (titles: readonly string[]) => string,
  extras: Parameters<typeof xlsxParts>[1] = {},
): readonly ZipPart[] =>
  xlsxParts(Object.fromEntries(registers.map((one) => [one.sheet, inside(titlesOf(one))])), extras);
const headers = (titles: readonly string[]) => sheetRows([titles]);
const changed = (change: (part: ZipPart) => ZipPart, parts = everySheet(headers)) =>
  zipOf(parts.map((part) => (part.name.startsWith("xl/worksheets/") ? change(part) : part)));

const megabyte = 1024 * 1024;
const whole = zipOf(everySheet((titles) => sheetRows(Array.from({ length: 200 }, () => titles))));
const manySheets = Object.fromEntries(
  Array.from({ length: 200 }, (_, n) => [`${registers[n % 4]!.sheet}${n}`, ""]),
);

/** Files that the gateway does not even take. */
export const refusedAtUpload: readonly (readonly [what: string, file: Buffer, code: string])[] = [
  ["junk that calls itself .xlsx", randomBytes(20_000), "FILE_TYPE_UNKNOWN"],
  ["an archive that is no workbook", zipOf([{ name: "a.txt", content: "a" }]), "FILE_TYPE_UNKNOWN"],
  ["an empty file", Buffer.alloc(0), "FILE_EMPTY"],
  ["a page of the web", Buffer.from("<!doctype html><html></html>"), "FILE_TYPE_UNKNOWN"],
  ["a file of 51 MB", Buffer.alloc(51 * megabyte, "x"), "FILE_TOO_LARGE"],
];

/** Files that get in and are refused by the service that is asked to import them. */
export const refusedAtImport: readonly (readonly [what: string, file: Buffer, code: string])[] = [
  [
    "junk behind a workbook's first bytes",
    Buffer.concat([whole.subarray(0, 60), randomBytes(20_000)]),
    "DAMAGED_WORKBOOK",
  ],
  ["a workbook cut in half", whole.subarray(0, whole.length / 2), "DAMAGED_WORKBOOK"],
  ["a workbook of 200 sheets", zipOf(xlsxParts(manySheets)), "TOO_MANY_SHEETS"],
  [
    "a workbook without a sheet of the service",
    zipOf(xlsxParts({ 别的表: headers(["工号"]) })),
    "NO_SHEET_OF_OURS",
  ],
  [
    "a workbook under a password",
    changed((part) => ({ ...part, isEncrypted: true })),
    "ENCRYPTED_WORKBOOK",
  ],
];

/** Files whose fault shows when the sheet itself is read: the import ends as FAILED. */
export const failedImports: readonly (readonly [what: string, file: Buffer, code: string])[] = [
  [
    "a zip bomb",
    changed((part) => ({ ...part, content: Buffer.alloc(64 * megabyte, " ") })),
    "INFLATES_TOO_FAR",
  ],
  [
    "a workbook whose header claims a smaller size than it has",
    changed((part) => ({ ...part, claimedSize: 10 })),
    "DAMAGED_WORKBOOK",
  ],
  [
    "a workbook whose header claims a larger size than it has",
    changed((part) => ({ ...part, claimedSize: 4_000_000_000 })),
    "DAMAGED_WORKBOOK",
  ],
  [
    "a workbook with duplicate columns",
    zipOf(everySheet((titles) => sheetRows([[...titles, titles[0]!]]))),
    "COLUMNS_REPEATED",
  ],
  [
    "a workbook without its columns",
    zipOf(everySheet((titles) => sheetRows([titles.slice(0, 1)]))),
    "COLUMNS_MISSING",
  ],
  [
    "a workbook without a header",
    zipOf(everySheet(() => sheetRows([["甲", 1]]))),
    "HEADER_MISSING",
  ],
  [
    "a workbook whose damage stands behind 1,500 rows",
    changed(
      (part) => ({ ...part, claimedSize: 10 }),
      everySheet((titles) => sheetRows(Array.from({ length: 1_500 }, () => titles))),
    ),
    "DAMAGED_WORKBOOK",
  ],
  [
    "a sheet that ends within a cell",
    changed(({ content, ...part }) => ({ ...part, content: content.slice(0, -60) })),
    "DAMAGED_WORKBOOK",
  ],
];
