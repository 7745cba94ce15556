const orientationTag = 0x0112;

/** How a camera says that a picture is held up (1 to 8), from an APP1 segment's content; null where it does not say. */
export function exifOrientation(content: Buffer): number | null {
  if (content.toString("latin1", 0, 6) !== "Exif\0\0") return null;
  const tiff = content.subarray(6);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let n = 0; n < Math.min(short(directory), 200); n += 1) {
    const entry = directory + 2 + n * 12;
    if (short(entry) !== orientationTag) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An APP1 segment that says how the picture is held up, and nothing else. */
export function orientationOnly(orientation: number): Buffer {
  const content = Buffer.alloc(32);
  content.write("Exif\0\0MM", "latin1");
  content.writeUInt16BE(42, 8);
  content.writeUInt32BE(8, 10);
  content.writeUInt16BE(1, 14);
  content.writeUInt16BE(orientationTag, 16);
  content.writeUInt16BE(3, 18);
  content.writeUInt32BE(1, 20);
  content.writeUInt16BE(orientation, 24);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([head, content]);
}
