/** A kind of file that may be uploaded: how its first bytes look, and what it is served as again. */
export type FileType = {
  readonly contentType: string;
  /** Whether a file that begins with `head` (up to 16 KiB) is of this kind. */
  readonly matches: (head: Buffer) => boolean;
};

/** The kinds that are accepted, by what is in the file; its name and what the client calls it prove nothing. */
export const fileTypes: readonly FileType[] = [
  { contentType: "image/jpeg", matches: (head) => head.subarray(0, 3).equals(jpeg) },
  {
    contentType: "image/png",
    matches: (head) =>
      head.subarray(0, 8).equals(png) && head.toString("latin1", 12, 16) === "IHDR",
  },
  {
    contentType: "image/webp",
    matches: (head) =>
      head.toString("latin1", 0, 4) === "RIFF" &&
      /^WEBPVP8[ LX]$/.test(head.toString("latin1", 8, 16)),
  },
  {
    contentType: "application/pdf",
    matches: (head) => /^%PDF-[12]\.\d/.test(head.toString("latin1", 0, 8)),
  },
  {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    matches: (head) => isOffice(head) && firstPart(head) === "word",
  },
  {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    matches: (head) => isOffice(head) && (firstPart(head) ?? "xl") === "xl",
  },
  {
    contentType: "text/csv",
    matches: (head) => isText(head) && !/^\s*</.test(head.toString("latin1")),
  },
];

/** The type of a file that begins with `head`, or null when it is of no accepted kind. */
export const findFileType = (head: Buffer): FileType | null =>
  fileTypes.find(({ matches }) => matches(head)) ?? null;

const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const png = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const zipEntry = Buffer.from("PK\x03\x04", "latin1");
const ofOffice = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/|word\/)/;

const isOffice = (head: Buffer): boolean =>
  head.subarray(0, 4).equals(zipEntry) && ofOffice.test(entryName(head, 0));

/** The name in a zip archive's local header: length at byte 26 of it, text at byte 30. */
const entryName = (head: Buffer, at: number): string =>
  head.length < at + 30
    ? ""
    : head.toString("latin1", at + 30, at + 30 + head.readUInt16LE(at + 26));

/** Whose parts an office file holds first, as far as its beginning shows: a text's (word) or a workbook's (xl). */
function firstPart(head: Buffer): string | null {
  for (let at = 0; at !== -1; at = head.indexOf(zipEntry, at + 4)) {
    const part = /^(word|xl|ppt|visio)\//.exec(entryName(head, at))?.[1];
    if (part !== undefined) return part;
  }
  return null;
}

/** Text without control characters, in UTF-8 or in GB 18030 as Chinese spreadsheet programs write it. */
function isText(head: Buffer): boolean {
  const hasControls = head.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d,
  );
  return head.length > 0 && !hasControls && (reads(head, "utf-8") || reads(head, "gb18030"));
}

function reads(head: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
