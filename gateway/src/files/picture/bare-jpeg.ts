import { exifOrientation, orientationOnly } from "./exif-orientation.js";
import { UnreadablePicture } from "./unreadable-picture.js";

const [startOfScan, endOfImage, comment] = [0xda, 0xd9, 0xfe];

/**
 * A JPEG without what the camera wrote beside the picture: place, device, names, thumbnails, whatever follows its end. Colours
 * and the way it is held up stay. Throws {@link UnreadablePicture}.
 */
export function bareJpeg(whole: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (at + 4 > whole.length && whole[at + 1] !== endOfImage) throw new UnreadablePicture();
    const marker = whole[at + 1] ?? 0;
    if (whole[at] !== 0xff) throw new UnreadablePicture();
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) break;
    const end = at + 2 + whole.readUInt16BE(at + 2);
    const segment = whole.subarray(at, end);
    if (end > whole.length || segment.length < 4) throw new UnreadablePicture();
    if (marker === 0xe1) orientation = exifOrientation(segment.subarray(4)) ?? orientation;
    if (isOfPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== startOfScan) continue;
    at = endOfScan(whole, end);
    kept.push(whole.subarray(end, at));
  }
  const held = orientation === 1 ? [] : [orientationOnly(orientation)];
  return Buffer.concat([whole.subarray(0, 2), ...held, ...kept, Buffer.from([0xff, endOfImage])]);
}

/** Of the segments of applications only JFIF, colour profiles and Adobe's colours belong to the picture. */
function isOfPicture(marker: number, segment: Buffer): boolean {
  if (marker === comment) return false;
  if (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee) return true;
  return marker === 0xe2 && segment.toString("latin1", 4, 15) === "ICC_PROFILE";
}

/** Where the next marker stands after the data of a scan, in which 0xFF is followed by zero or a restart. */
function endOfScan(whole: Buffer, from: number): number {
  for (let at = whole.indexOf(0xff, from); at !== -1; at = whole.indexOf(0xff, at + 1)) {
    const next = whole[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new UnreadablePicture();
}
