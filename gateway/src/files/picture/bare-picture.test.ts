import fc from "fast-check";
import { jpeg, png, webp } from "../../testing/pictures.fixture.js";
import { barePicture } from "./bare-picture.js";
import { exifOrientation } from "./exif-orientation.js";
import { UnreadablePicture } from "./unreadable-picture.js";

async function* chunks(whole: Buffer): AsyncIterable<Buffer> {
  for (let at = 0; at < whole.length; at += 7) yield whole.subarray(at, at + 7);
}
const kinds = [
  ["image/jpeg", jpeg],
  ["image/png", png],
  ["image/webp", webp],
] as const;

test.each(kinds)("%s keeps its picture and loses what stands beside it", async (type, whole) => {
  const bare = await barePicture(type, chunks(whole));
  expect(whole.toString("latin1")).toContain("GPS");
  expect(bare.toString("latin1")).not.toContain("GPS");
  expect(await barePicture(type, chunks(bare))).toEqual(bare);
});

test("a JPEG keeps its tables, its scan and the way it is held up", async () => {
  const bare = await barePicture("image/jpeg", chunks(jpeg));
  expect(bare.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(exifOrientation(bare.subarray(6))).toBe(6);
  expect(bare.toString("latin1")).toContain("JFIF");
  const scan = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]);
  expect(bare.subarray(-scan.length)).toEqual(scan);
  expect(bare.indexOf(Buffer.alloc(65, 1))).toBeGreaterThan(0);
});

test("a WebP says its new length and announces no camera data", async () => {
  const bare = await barePicture("image/webp", chunks(webp));
  expect(bare.readUInt32LE(4)).toBe(bare.length - 8);
  expect(bare[20]).toBe(0);
});

test.each(kinds)(
  "%s that breaks off or goes on as something else is refused in words, never crashes",
  (type, whole) =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(whole.length - 1),
        async (at, byte, cut) => {
          const broken = Buffer.from(whole);
          broken[Math.max(at, 16)] = byte;
          const part = broken.subarray(0, Math.max(cut, 16));
          for (const content of [broken, part])
            await barePicture(type, chunks(content)).catch((thrown: unknown) =>
              expect(thrown).toBeInstanceOf(UnreadablePicture),
            );
        },
      ),
    ),
);
