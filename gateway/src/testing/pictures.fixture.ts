import { deflateSync } from "node:zlib";

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const exif = Buffer.concat([
  Buffer.from("Exif\0\0II*\0\x08\0\0\0\x02\0", "latin1"),
  Buffer.from("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", "latin1"),
  Buffer.from("\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0", "latin1"),
  Buffer.from("GPS 31.2304N 121.4737E"),
]);

/** A small JPEG held up sideways (6), with what telephones write beside a picture. */
export const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
  segment(0xe1, exif),
  segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>")),
  segment(0xfe, Buffer.from("GPS by a telephone")),
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  Buffer.from([0xff, 0xd9]),
  Buffer.from("GPS in a second picture"),
]);

const chunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content, Buffer.alloc(4)]);
};
/** A PNG of one point, with a text and camera data beside it. */
export const png = Buffer.concat([
  Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("tEXt", Buffer.from("Comment\0GPS")),
  chunk("eXIf", exif),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
  Buffer.from("GPS after the end"),
]);

const riff = (type: string, content: Buffer): Buffer<ArrayBuffer> => {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};
const body = Buffer.concat([
  Buffer.from("WEBP"),
  riff("VP8X", Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  riff("VP8 ", Buffer.from([1, 2, 3])),
  riff("EXIF", exif),
  riff("XMP ", Buffer.from("GPS")),
]);
/** A WebP with camera data and XMP behind its picture. */
export const webp = riff("RIFF", body);
