import { UnreadableWorkbook } from "./unreadable-workbook.js";
import { doubleQuote, greater, singleQuote } from "./xml-characters.js";

/** Where the tag that was opened before `from` ends; a ">" inside quotes does not end it. −1 when it goes on. */
export function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === greater) return at + 1;
    else if (char === doubleQuote || char === singleQuote) quote = char;
  }
  return -1;
}

/** Where a declaration, comment or CDATA section that begins at `start` ends; −1 when it goes on. A document type is refused. */
export function markupEnd(xml: string, start: number): number {
  if (xml.startsWith("<?", start)) return after(xml, "?>", start + 2);
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start + 9);
  const begun = xml.slice(start);
  if ("<![CDATA[".startsWith(begun) || "<!--".startsWith(begun)) return -1;
  throw new UnreadableWorkbook({ kind: "ForbiddenXml" });
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
