import { crc32 } from "node:zlib";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const link = (id: string, type: string, target: string): string =>
  `<Relationships xmlns="${links}"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/** An xlsx file of one sheet in which numbers are stored as numbers, as Excel keeps what is typed into a general cell. */
export function numberedWorkbook(
  sheet: string,
  rows: readonly (readonly (string | number | null)[])[],
): Buffer {
  const body = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return stored({
    "_rels/.rels": link("w", "officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": link("s", "worksheet", "worksheets/s.xml"),
    "xl/worksheets/s.xml": `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  });
}

function cell(value: string | number | null): string {
  if (value === null) return "<c/>";
  return typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** A zip archive whose parts are not packed. */
function stored(parts: Readonly<Record<string, string>>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const [name, content, common] = [Buffer.from(path), Buffer.from(text), Buffer.alloc(26)];
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, content]);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, place, name]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from("PK\x05\x06"), end]);
}
