import iconv from "iconv-lite";
import { readRows } from "../test-support/read-rows.js";
import { temporaryFolder } from "../test-support/temporary-folder.js";

const folder = temporaryFolder();
const read = (content: string | Buffer, limits = {}) => readRows(folder.file(content), limits);
const text = (value: string) => ({ kind: "text", text: value });
const csv = '工号,姓名,说明\r\nA1,张三,"甲,""乙""\n丙"\r\n\r\nA2,李四,\r\n';
const rows = [
  { rowNo: 1, cells: [text("工号"), text("姓名"), text("说明")] },
  { rowNo: 2, cells: [text("A1"), text("张三"), text('甲,"乙"\n丙')] },
  { rowNo: 4, cells: [text("A2"), text("李四")] },
];

test.each([
  ["UTF-8", Buffer.from(csv)],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${csv}`)],
  ["GB18030", iconv.encode(csv, "gb18030")],
])("a CSV file in %s gives the same rows", async (_, content) => {
  await expect(read(content)).resolves.toEqual(rows);
});

test("rare characters survive GB18030, and a character may lie across two chunks", async () => {
  const long = `a${"𠮷䶮".repeat(60_000)}`;
  const cells = await read(iconv.encode(long, "gb18030"), { cellCharacters: 400_000 });
  expect(cells).toEqual([{ rowNo: 1, cells: [text(long)] }]);
});

test.each<[string, Buffer, object, string]>([
  ["bytes of no encoding", Buffer.from([0x61, 0xff, 0xff, 0x0a]), {}, "UnknownEncoding"],
  ["an unclosed quote", Buffer.from('a,"b\nc'), {}, "QuoteNotClosed"],
  ["too many rows", Buffer.from("1\n2\n3\n"), { rows: 2 }, "TooManyRows"],
  ["too many columns", Buffer.from("1,2,3"), { columns: 2 }, "TooManyColumns"],
  ["a long cell", Buffer.from("123456"), { cellCharacters: 5 }, "CellTooLong"],
  [
    "an endless record",
    Buffer.from(`"${"x".repeat(5000)}`),
    { cellCharacters: 5, columns: 2 },
    "CellTooLong",
  ],
])("a CSV file with %s is refused", async (_, content, limits, kind) => {
  await expect(read(content, limits)).resolves.toMatchObject({ kind });
});
