import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { csvOf, document, numbered } from "./sheet.fixture.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterAll(() => house.close());

const mixed = csvOf([
  { no: "G1" },
  { no: "G2", amount: "一元" },
  { no: "G3", giver: "无名" },
  { no: "G1" },
  { no: "G1", amount: "9" },
  { no: "G4", document: document(1), mobile: "13900000001" },
  { no: "G5", document: document(1) },
]);

test("every row has one verdict: accepted, unchanged and refused add up to the rows", async () => {
  const actor = officer();
  const outcome = await house.importNow(actor, mixed);
  expect(outcome).toMatchObject({
    state: "DONE",
    total: 7,
    accepted: 2,
    unchanged: 1,
    refused: 4,
    corrected: 0,
    doneRow: 8,
  });
  expect(outcome.refusals.map(({ row, code }) => [row, code])).toEqual([
    [3, expect.any(String)],
    [4, "GIVER_UNKNOWN"],
    [6, "REPEATED_IN_FILE"],
    [8, "SHARED_IN_FILE"],
  ]);
  const { gifts, ledger, told } = await house.standing(actor);
  expect(gifts.map(({ no }: { no: string }) => no)).toEqual(["G1", "G4"]);
  expect(ledger.map(({ number }: { number: string }) => number)).toEqual(["G1", "G4"]);
  expect(told.map(({ name }: { name: string }) => name)).toEqual(["register.imported.v1"]);
});

test("a dry run gives the same verdicts and stores nothing", async () => {
  const [rehearsing, real] = [officer(), officer()];
  const dry = await house.importNow(rehearsing, mixed, { dryRun: true });
  const wet = await house.importNow(real, mixed);
  const verdicts = ({ total, accepted, unchanged, refused, refusals }: typeof dry) => ({
    total,
    accepted,
    unchanged,
    refused,
    refusals,
  });
  expect(verdicts(dry)).toEqual(verdicts(wet));
  expect(await house.standing(rehearsing)).toEqual({ gifts: [], ledger: [], told: [] });
});

test("the same file again changes nothing: every row of it that stands is unchanged", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf(numbered(5)));
  const before = await house.standing(actor);
  const again = await house.importNow(actor, csvOf(numbered(5)), { corrections: "APPLY" });
  expect(again).toMatchObject({ total: 5, accepted: 0, unchanged: 5, refused: 0, corrected: 0 });
  const { gifts, ledger } = await house.standing(actor);
  expect({ gifts, ledger }).toEqual({ gifts: before.gifts, ledger: before.ledger });
});

test("what the service keeps without an import is unchanged where a sheet says the same of it, and nothing is stored of it", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf(numbered(2)));
  await house.db.query("DELETE FROM register_row WHERE union_id = ?", [actor.unionId]);
  const before = await house.standing(actor);
  const again = await house.importNow(actor, csvOf(numbered(2)));
  expect(again).toMatchObject({ total: 2, accepted: 0, unchanged: 2, refused: 0 });
  const { gifts, ledger } = await house.standing(actor);
  expect({ gifts, ledger }).toEqual({ gifts: before.gifts, ledger: [] });
});

test("what stands there for people's sake only makes no row another one", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf([{ no: "G1", remark: "谢谢" }]));
  const again = await house.importNow(actor, csvOf([{ no: "G1", remark: "非常感谢" }]));
  expect(again).toMatchObject({ unchanged: 1, refused: 0 });
});

test("a number that stands with other values is refused, unless corrections are applied", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf(numbered(2)));
  const changed = csvOf([{ no: "G1", amount: "100" }, ...numbered(2).slice(1)]);
  const refused = await house.importNow(actor, changed);
  expect(refused).toMatchObject({ accepted: 0, unchanged: 1, refused: 1 });
  expect(refused.refusals).toMatchObject([{ row: 2, code: "STANDS_WITH_OTHER_VALUES" }]);
  const amounts = async () =>
    (await house.standing(actor)).gifts.map(({ amount }: { amount: number }) => amount);
  expect(await amounts()).toEqual([100, 200]);
  const applied = await house.importNow(actor, changed, { corrections: "APPLY" });
  expect(applied).toMatchObject({ accepted: 1, unchanged: 1, refused: 0, corrected: 1 });
  expect(await amounts()).toEqual([10_000, 200]);
});

test("a record outside the importer's scope is not corrected, not even by moving it into his scope", async () => {
  const chair = officer();
  await house.importNow(chair, csvOf([{ no: "G1", campus: "东院" }]));
  const local = officer(chair.unionId, ["本部"]);
  const outcome = await house.importNow(local, csvOf([{ no: "G1", campus: "本部" }]), {
    corrections: "APPLY",
  });
  expect(outcome.refusals).toMatchObject([{ row: 2, code: "STANDS_OUT_OF_REACH" }]);
  expect((await house.standing(chair)).gifts).toMatchObject([{ no: "G1", campus: "东院" }]);
});

test("a row that repeats an earlier one word for word is unchanged; with other values it is refused and names the first row", async () => {
  const outcome = await house.importNow(
    officer(),
    csvOf([{ no: "G1" }, { no: "G2" }, { no: "G1" }, { no: "G2", amount: "5" }]),
  );
  expect(outcome).toMatchObject({ accepted: 2, unchanged: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([
    { row: 5, code: "REPEATED_IN_FILE", says: expect.stringContaining("第 3 行") },
  ]);
});

test("when the first of two equal rows is refused, so is the second; a sound one after it may come in", async () => {
  const actor = officer();
  const outcome = await house.importNow(
    actor,
    csvOf([
      { no: "G1", giver: "无名" },
      { no: "G1", giver: "无名" },
      { no: "G1", giver: "乙" },
    ]),
  );
  expect(outcome).toMatchObject({ accepted: 1, unchanged: 0, refused: 2 });
  expect((await house.standing(actor)).gifts).toMatchObject([{ no: "G1", giver: "乙" }]);
});

test("a value that no two rows may share is refused the second time and names the first row; a refused row holds no value", async () => {
  const outcome = await house.importNow(
    officer(),
    csvOf([
      { no: "G1", document: document(1), giver: "无名" },
      { no: "G2", document: document(1) },
      { no: "G3", document: document(1) },
      { no: "G4" },
      { no: "G5" },
    ]),
  );
  expect(outcome.refusals).toMatchObject([
    { row: 2, code: "GIVER_UNKNOWN" },
    { row: 4, code: "SHARED_IN_FILE", says: expect.stringContaining("第 3 行") },
  ]);
});

test("a number longer than the ledger holds is a refused row and no accident", async () => {
  const outcome = await house.importNow(
    officer(),
    csvOf([{ no: "长".repeat(200) }, { no: "长".repeat(201) }]),
  );
  expect(outcome).toMatchObject({ state: "DONE", accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ row: 3, code: "NUMBER_TOO_LONG" }]);
});

test("PI-R9 nothing of a refused row is stored, least of all its personal data", async () => {
  const secrets = [document(7), "13900000077"];
  const [id = "", phone = ""] = secrets;
  const wrong = `${id.slice(0, 17)}${id.endsWith("X") ? "1" : "X"}`;
  await house.importNow(
    officer(),
    csvOf([
      { no: "G1", document: wrong, mobile: `${phone}123` },
      { no: "G2", document: id, mobile: phone, giver: "无名" },
      { no: "G3", document: id, mobile: phone, amount: "许多" },
    ]),
  );
  const tables: { name: string }[] = await house.db.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()",
  );
  const dumps = await Promise.all(
    tables.map(({ name }) => house.db.query(`SELECT * FROM ${name}`)),
  );
  const everything = JSON.stringify(dumps);
  expect(everything).toContain("GIVER_UNKNOWN");
  for (const secret of [wrong, ...secrets]) expect(everything).not.toContain(secret);
});

test("one union's rows are nothing to another", async () => {
  await house.importNow(officer(), csvOf(numbered(1)));
  const outcome = await house.importNow(officer(), csvOf([{ no: "G1", amount: "77" }]));
  expect(outcome).toMatchObject({ accepted: 1, refused: 0 });
});
