import { UnreadableWorkbook } from "./unreadable-workbook.js";

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};
const entity = /&([^;&]{0,12})(;?)/g;

/** XML text with the five entities of XML and character numbers resolved. Any other entity is refused. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(entity, (_, name: string, end: string) => character(name, end))
    : text;

function character(name: string, end: string): string {
  const known = named[name];
  if (end === ";" && known !== undefined) return known;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (end !== ";" || !number) throw new UnreadableWorkbook({ kind: "ForbiddenXml" });
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!isCharacter) throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
  return String.fromCodePoint(code);
}
