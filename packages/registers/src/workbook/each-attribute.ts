import { decodeEntities } from "./decode-entities.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import { ampersand, doubleQuote, equals, singleQuote } from "./xml-characters.js";

/** Calls `visit` with the name (prefix kept) and value of each attribute of a tag. */
export function eachAttribute(tag: string, visit: (name: string, value: string) => void): void {
  for (let at = skipBlanks(tag, 0); at < tag.length; at = skipBlanks(tag, at)) {
    let nameEnd = at;
    while (
      nameEnd < tag.length &&
      tag.charCodeAt(nameEnd) > 32 &&
      tag.charCodeAt(nameEnd) !== equals
    )
      nameEnd += 1;
    const sign = skipBlanks(tag, nameEnd);
    const start = skipBlanks(tag, sign + 1);
    const quote = tag.charCodeAt(start);
    const isSound =
      tag.charCodeAt(sign) === equals && (quote === doubleQuote || quote === singleQuote);
    let end = start + 1;
    let hasEntity = false;
    for (; end < tag.length && tag.charCodeAt(end) !== quote; end += 1) {
      if (tag.charCodeAt(end) === ampersand) hasEntity = true;
    }
    if (!isSound || end >= tag.length) throw new UnreadableWorkbook({ kind: "DamagedWorkbook" });
    const value = tag.slice(start + 1, end);
    visit(tag.slice(at, nameEnd), hasEntity ? decodeEntities(value) : value);
    at = end + 1;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
