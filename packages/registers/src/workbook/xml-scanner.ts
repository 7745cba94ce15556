import { decodeEntities } from "./decode-entities.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import { ampersand, colon, exclamation, less, question, slash } from "./xml-characters.js";
import { markupEnd, tagEnd } from "./xml-token-end.js";

/** What an {@link XmlScanner} tells. Names come without prefix; attributes as written, see `eachAttribute`. */
export type XmlHandler = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
  /** May take a whole element that begins at `start` by itself: answers where it ends, or −1 to have it told. */
  takeElement?(xml: string, start: number): number;
};

const longestToken = 1024 * 1024;

/**
 * Reads XML as it streams in. A document type is refused before anything of it is read, so there are no entities but
 * the five of XML itself; depth and the length of a token are bounded. It is own code, and goes by character codes,
 * because it is the inner loop of every import: a general parser takes three times as long.
 */
export class XmlScanner {
  private rest = "";
  private hasRoot = false;
  private readonly path: { readonly name: string; readonly local: string }[] = [];

  constructor(
    private readonly handler: XmlHandler,
    private readonly maxDepth: number,
  ) {}

  write(chunk: string): void {
    const xml = this.rest === "" ? chunk : this.rest + chunk;
    let at = 0;
    while (at < xml.length) {
      const end = xml.charCodeAt(at) === less ? this.markup(xml, at) : this.text(xml, at);
      if (end < 0) break;
      at = end;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > longestToken) throw damaged();
  }

  /** To be called when the document has ended: refuses one that was cut off. */
  end(): void {
    if (!this.hasRoot || this.path.length > 0 || this.rest.trim() !== "") throw damaged();
  }

  /** Each of these answers where the token ends, or −1 when it goes on in the next chunk. */
  private text(xml: string, start: number): number {
    let end = start;
    let hasEntity = false;
    for (; end < xml.length; end += 1) {
      const char = xml.charCodeAt(end);
      if (char === less) break;
      if (char === ampersand) hasEntity = true;
    }
    if (end === xml.length) return -1;
    const text = xml.slice(start, end);
    this.tell(hasEntity ? decodeEntities(text) : text);
    return end;
  }

  private markup(xml: string, start: number): number {
    const taken = this.handler.takeElement?.(xml, start) ?? -1;
    return taken < 0 ? this.token(xml, start) : taken;
  }

  private token(xml: string, start: number): number {
    const second = xml.charCodeAt(start + 1);
    if (second === question || second === exclamation) {
      const end = markupEnd(xml, start);
      if (end > 0 && xml.startsWith("<![CDATA[", start)) this.tell(xml.slice(start + 9, end - 3));
      return end;
    }
    const end = tagEnd(xml, start + 1);
    if (end < 0) return end;
    if (second === slash) this.close(xml, start + 2, end - 1);
    else this.open(xml, start + 1, end - 1);
    return end;
  }

  private open(xml: string, start: number, end: number): void {
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const last = isEmpty ? end - 1 : end;
    let nameEnd = start;
    let localStart = start;
    for (; nameEnd < last; nameEnd += 1) {
      const char = xml.charCodeAt(nameEnd);
      if (char <= 32) break;
      if (char === colon) localStart = nameEnd + 1;
    }
    const isSecondRoot = this.hasRoot && this.path.length === 0;
    if (nameEnd === localStart || isSecondRoot || this.path.length >= this.maxDepth)
      throw damaged();
    this.hasRoot = true;
    const local = xml.slice(localStart, nameEnd);
    this.handler.open(local, xml.slice(nameEnd, last));
    if (isEmpty) this.handler.close(local);
    else this.path.push({ name: xml.slice(start, nameEnd), local });
  }

  private close(xml: string, start: number, end: number): void {
    const opened = this.path.pop();
    if (opened === undefined || xml.slice(start, end).trimEnd() !== opened.name) throw damaged();
    this.handler.close(opened.local);
  }

  private tell(text: string): void {
    if (this.path.length > 0) this.handler.text(text);
    else if (text.trim() !== "") throw damaged();
  }
}

const damaged = (): UnreadableWorkbook => new UnreadableWorkbook({ kind: "DamagedWorkbook" });
