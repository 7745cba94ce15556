import { UnreadablePicture } from "./unreadable-picture.js";

const header = 12;
/** Bits of the extended header that announce camera data and XMP. */
const announced = 0x08 | 0x04;

/** A WebP without camera data and XMP, and without what follows its end. Throws {@link UnreadablePicture}. */
export function bareWebp(whole: Buffer): Buffer {
  const stop = 8 + whole.readUInt32LE(4);
  if (stop > whole.length) throw new UnreadablePicture();
  const kept: Buffer[] = [];
  for (let at = header; at < stop; ) {
    if (at + 8 > stop) throw new UnreadablePicture();
    const type = whole.toString("latin1", at, at + 4);
    const bytes = whole.readUInt32LE(at + 4);
    const end = at + 8 + bytes + (bytes % 2);
    if (end > stop) throw new UnreadablePicture();
    const chunk = Buffer.from(whole.subarray(at, end));
    if (type === "VP8X" && bytes > 0) chunk.writeUInt8((chunk[8] ?? 0) & ~announced, 8);
    if (type !== "EXIF" && type !== "XMP ") kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(whole.subarray(0, header));
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}
