import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readRows } from "../test-support/read-rows.js";
import { temporaryFolder } from "../test-support/temporary-folder.js";
import { xlsxParts } from "../test-support/xlsx-parts.js";
import { type ZipPart, zipOf } from "../test-support/zip-of.js";
import { openWorkbook } from "./open-workbook.js";

const folder = temporaryFolder();
const row = '<row r="1"><c><v>1</v></c></row>';
const sound = xlsxParts({ 表: row });
const problemOf = async (content: string | Buffer, limits = {}) =>
  readRows(folder.file(content), limits);
const replaced = (name: string, part: Partial<ZipPart>): Buffer =>
  zipOf(sound.map((one) => (one.name === name ? { ...one, ...part } : one)));
const openFiles = (): number => readdirSync("/proc/self/fd").length;
const sheetXml = (inside: string) => replaced("xl/worksheets/s0.xml", { content: inside });

test.each<[string, string | Buffer, string]>([
  ["an empty file", "", "FileEmpty"],
  ["random bytes", Buffer.from([7, 0, 255, 254, 0, 1, 2, 3]), "NoWorkbook"],
  ["a web page named .xls", "<html><table><tr><td>1</td></tr></table></html>", "NoWorkbook"],
  ["a PDF document in plain letters", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "NoWorkbook"],
  ["a zip that is no workbook", zipOf([{ name: "a.txt", content: "hello" }]), "NoWorkbook"],
  ["an old .xls", Buffer.from("d0cf11e0a1b11ae1000000", "hex"), "LegacyWorkbook"],
  [
    "a workbook with a password",
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
    "EncryptedWorkbook",
  ],
  [
    "a zip with encrypted parts",
    zipOf(sound.map((part) => ({ ...part, isEncrypted: true }))),
    "EncryptedWorkbook",
  ],
  ["UTF-16 text", Buffer.from("\ufeff工号,姓名", "utf16le"), "UnknownEncoding"],
  ["a zip head without a zip", Buffer.from("PK\x03\x04 and then nothing"), "DamagedWorkbook"],
  [
    "a missing sheet part",
    zipOf(sound.filter(({ name }) => !name.includes("worksheets"))),
    "DamagedWorkbook",
  ],
  [
    "a missing workbook part",
    zipOf(sound.filter(({ name }) => name !== "xl/workbook.xml")),
    "DamagedWorkbook",
  ],
  ["the same part twice", zipOf([...sound, ...sound.slice(-1)]), "DamagedWorkbook"],
  [
    "a size claimed too small",
    replaced("xl/worksheets/s0.xml", { claimedSize: 10 }),
    "DamagedWorkbook",
  ],
  [
    "a size claimed too large",
    replaced("xl/worksheets/s0.xml", { claimedSize: 99_999 }),
    "DamagedWorkbook",
  ],
  ["a document type", sheetXml("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>"), "ForbiddenXml"],
  [
    "a custom entity",
    sheetXml("<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>"),
    "ForbiddenXml",
  ],
  [
    "elements out of order",
    sheetXml("<worksheet><sheetData></worksheet></sheetData>"),
    "DamagedWorkbook",
  ],
  ["XML that stops", sheetXml("<worksheet><sheetData><row>"), "DamagedWorkbook"],
  ["XML nested too deep", sheetXml("<a>".repeat(100) + "</a>".repeat(100)), "DamagedWorkbook"],
  [
    "bytes that are no UTF-8",
    replaced("xl/worksheets/s0.xml", { content: Buffer.from("<a>\xff\xff</a>", "latin1") }),
    "DamagedWorkbook",
  ],
  [
    "a text that is not there",
    sheetXml("<worksheet><sheetData><row><c t='s'><v>9</v></c></row></sheetData></worksheet>"),
    "DamagedWorkbook",
  ],
  [
    "rows that go backwards",
    sheetXml("<worksheet><sheetData><row r='2'/><row r='1'/></sheetData></worksheet>"),
    "DamagedWorkbook",
  ],
])("%s is refused and leaves no file open", async (_, content, kind) => {
  const before = openFiles();
  await expect(problemOf(content)).resolves.toMatchObject({ kind });
  // What another test let go of meanwhile may be closed by now.
  expect(openFiles()).toBeLessThanOrEqual(before);
});

test("the document type bomb is refused before anything of it grows", async () => {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const bomb = `<!DOCTYPE w [<!ENTITY l0 "ha">${entities.join("")}]><worksheet>&l9;</worksheet>`;
  await expect(problemOf(sheetXml(bomb))).resolves.toMatchObject({ kind: "ForbiddenXml" });
});

test("a zip bomb is stopped by what it really inflates to, by ratio and by sum", async () => {
  const blanks = `<worksheet>${" ".repeat(8 * 1024 * 1024)}</worksheet>`;
  const bomb = replaced("xl/worksheets/s0.xml", { content: blanks, claimedSize: 100 });
  await expect(problemOf(bomb)).resolves.toEqual({ kind: "InflatesTooFar" });
  const limits = { compressionRatio: 5_000, inflatedBytes: 4 * 1024 * 1024 };
  await expect(problemOf(bomb, limits)).resolves.toEqual({ kind: "InflatesTooFar" });
});

const letters = "字".repeat(40);
test.each([
  [{ fileBytes: 100 }, "FileTooLarge"],
  [{ entries: 3 }, "TooManyEntries"],
  [{ sheets: 1 }, "TooManySheets"],
  [{ sharedStringBytes: 100 }, "TooMuchText"],
  [{ rows: 4 }, "TooManyRows"],
  [{ columns: 2 }, "TooManyColumns"],
  [{ cellCharacters: 20 }, "CellTooLong"],
])("a workbook beyond %j is refused as %s", async (limits, kind) => {
  const sheet = `<row r="5"><c r="A5"><v>1</v></c><c r="C5" t="str"><v>${letters}</v></c></row>`;
  const content = zipOf(xlsxParts({ 甲: sheet, 乙: "" }, { texts: `<si><t>${letters}</t></si>` }));
  await expect(problemOf(content, limits)).resolves.toMatchObject({ kind });
  await expect(problemOf(content)).resolves.toHaveLength(1);
});

test("two hundred sheets are too many", async () => {
  const sheets = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`表${at}`, row]));
  await expect(problemOf(zipOf(xlsxParts(sheets)))).resolves.toEqual({
    kind: "TooManySheets",
    max: 100,
  });
});

test("a file cut off anywhere is refused, never half read", async () => {
  const whole = readFileSync("infra/demo/yearbook.xlsx");
  const before = openFiles();
  for (let cut = 4; cut < whole.length; cut += Math.ceil(whole.length / 40)) {
    await expect(problemOf(whole.subarray(0, cut))).resolves.toMatchObject({
      kind: "DamagedWorkbook",
    });
  }
  expect(openFiles()).toBeLessThanOrEqual(before);
});

test("a file with any bytes overwritten is read or refused, and never breaks the reader", async () => {
  const whole = zipOf(sound);
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  });
  const before = openFiles();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const content = Buffer.from(whole);
      for (const { at, bytes } of changes) content.set(bytes.subarray(0, content.length - at), at);
      const read = await problemOf(content);
      expect(Array.isArray(read) || "kind" in read).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(openFiles()).toBe(before);
});

test("a sheet may be left in the middle and the workbook closed without a file left open", async () => {
  const before = openFiles();
  const opened = await openWorkbook("infra/demo/roster.xlsx");
  if (!opened.ok) throw new Error(opened.error.kind);
  for await (const _ of opened.value.rows("职工花名册")) break;
  await opened.value.close();
  expect(openFiles()).toBe(before);
});
