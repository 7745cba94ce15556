import { FileTooLarge } from "@union/files";
import { bareJpeg } from "./bare-jpeg.js";
import { barePng } from "./bare-png.js";
import { bareWebp } from "./bare-webp.js";

/** 20 MB, the largest picture taken: it is held whole while its camera data is left out. */
export const largestPicture = 20 * 1_048_576;

const bareOf: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
  "image/jpeg": bareJpeg,
  "image/png": barePng,
  "image/webp": bareWebp,
};

export const isPicture = (contentType: string): boolean => contentType in bareOf;

/**
 * A picture without what a camera writes beside it: a proof shows a board, not where whose telephone was. What comes is read to
 * its end in any case, so that its connection serves on. Throws {@link FileTooLarge}, and UnreadablePicture where it goes on as
 * none.
 */
export async function barePicture(
  contentType: string,
  content: AsyncIterable<Buffer>,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes <= largestPicture) chunks.push(chunk);
  }
  if (bytes > largestPicture) throw new FileTooLarge(largestPicture);
  const whole = Buffer.concat(chunks);
  return bareOf[contentType]?.(whole) ?? whole;
}
