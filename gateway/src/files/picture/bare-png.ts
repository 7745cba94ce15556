import { UnreadablePicture } from "./unreadable-picture.js";

const signature = 8;
const beside = new Set(["eXIf", "tEXt", "iTXt", "zTXt", "tIME"]);

/** A PNG without texts, times and camera data, and without what follows its end. Throws {@link UnreadablePicture}. */
export function barePng(whole: Buffer): Buffer {
  const kept = [whole.subarray(0, signature)];
  for (let at = signature; ; ) {
    if (at + 12 > whole.length) throw new UnreadablePicture();
    const end = at + 12 + whole.readUInt32BE(at);
    if (end > whole.length) throw new UnreadablePicture();
    const type = whole.toString("latin1", at + 4, at + 8);
    if (!beside.has(type)) kept.push(whole.subarray(at, end));
    if (type === "IEND") return Buffer.concat(kept);
    at = end;
  }
}
