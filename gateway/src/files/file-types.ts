/** A kind of file that may be uploaded: how its first bytes look, and what it is served as again. */
export type FileType = {
  readonly contentType: string;
  /** Whether a file that begins with `head` (up to 4 KiB) is of this kind. */
  readonly matches: (head: Buffer) => boolean;
};

/** The kinds that are accepted, by what is in the file; its name and what the client calls it prove nothing. */
export const fileTypes: readonly FileType[] = [
  {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    matches: (head) =>
      head.subarray(0, 4).equals(zipEntry) && ofWorkbook.test(firstEntryName(head)),
  },
  {
    contentType: "text/csv",
    matches: (head) => isText(head) && !/^\s*</.test(head.toString("latin1")),
  },
];

/** The type of a file that begins with `head`, or null when it is of no accepted kind. */
export const findFileType = (head: Buffer): FileType | null =>
  fileTypes.find(({ matches }) => matches(head)) ?? null;

const zipEntry = Buffer.from("PK\x03\x04", "latin1");
const ofWorkbook = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/)/;

/** The name in a zip archive's first local header: length at byte 26, text at byte 30. */
const firstEntryName = (head: Buffer): string =>
  head.length < 30 ? "" : head.toString("latin1", 30, 30 + head.readUInt16LE(26));

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
