import type { ZipPart } from "./zip-of.js";

type Sheets = { readonly [name: string]: string };
type Extras = {
  readonly texts?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const relationships = (inner: string): string =>
  `${declaration}<Relationships xmlns="${links}">${inner}</Relationships>`;

/** The parts of a workbook whose sheets are given as the inside of `sheetData`. */
export function xlsxParts(sheets: Sheets, extras: Extras = {}): readonly ZipPart[] {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`);
  const targets = names.map((_, at) =>
    relationship(`s${at}`, "worksheet", `worksheets/s${at}.xml`),
  );
  return [
    {
      name: "_rels/.rels",
      content: relationships(relationship("w", "officeDocument", "xl/workbook.xml")),
    },
    {
      name: "xl/workbook.xml",
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${extras.workbookPr ?? ""}<sheets>${list.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships(
        `${targets.join("")}${relationship("t", "sharedStrings", "sharedStrings.xml")}${relationship("y", "styles", "styles.xml")}`,
      ),
    },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${main}">${extras.texts ?? ""}</sst>` },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${main}">${extras.styles ?? ""}</styleSheet>`,
    },
    ...names.map((name, at) => ({
      name: `xl/worksheets/s${at}.xml`,
      content: `${declaration}<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ];
}
