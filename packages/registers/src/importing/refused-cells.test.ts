import { err, ok } from "@union/kernel";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { refusedCellReader } from "./refused-cells.js";
import { csvOf, xlsxOf } from "./sheet.fixture.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterAll(() => house.close());

const rows = [
  { no: "G1", giver: "甲" },
  { no: "G2", giver: "乙", amount: "-5", mobile: "13900000001" },
  { no: "G3", giver: "无名" },
];

/** A reader that counts how often a file is opened. */
const counting = () => {
  let opened = 0;
  const { files } = house.needs;
  const counted = {
    ...files,
    localPath: (id: string, unionId: string) => {
      opened += 1;
      return files.localPath(id, unionId);
    },
  };
  return { read: refusedCellReader(counted, house.landings), opened: () => opened };
};

test.each([
  ["a workbook", xlsxOf(rows)],
  ["a file of commas", csvOf(rows)],
])(
  "the cells of refused rows are read out of %s, the file once for all of them",
  async (_, file) => {
    const actor = officer();
    const one = await house.importNow(actor, file);
    expect(one.refusals.map(({ row }) => row)).toEqual([3, 4]);
    const { read, opened } = counting();
    const found = await read(one, [3, 4]);
    if (!found.ok) throw new Error(found.error.kind);
    expect([...found.value.keys()]).toEqual([3, 4]);
    expect(found.value.get(3)).toEqual([
      { column: "编号", text: "G2" },
      { column: "院区", text: "本部" },
      { column: "赠送人", text: "乙" },
      { column: "备注", text: null },
      { column: "手机号", text: "139****0001" },
      { column: "证件号码", text: null },
      { column: "金额(元)", text: "-5" },
    ]);
    expect(opened()).toBe(1);
  },
);

test("a file that is gone has no cells, and neither has one of another union", async () => {
  const actor = officer();
  const one = await house.importNow(actor, csvOf(rows));
  const { read } = counting();
  const gone = err({ kind: "UploadGone" });
  expect(await read({ ...one, unionId: officer().unionId }, [3])).toEqual(gone);
  await house.needs.files.remove(one.fileId, one.unionId);
  expect(await read(one, [3])).toEqual(gone);
});

test("rows that the sheet does not have are not made up", async () => {
  const one = await house.importNow(officer(), csvOf(rows));
  expect(await counting().read(one, [99])).toEqual(ok(new Map()));
});
