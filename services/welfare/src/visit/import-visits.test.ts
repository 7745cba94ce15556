import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
});
afterAll(() => service.close());

/** A union with one person on the staff, A1. */
async function aSmallUnion() {
  const union = await aUnion(service, "本部院区");
  const ids = await union.employ({ staffNo: "A1", name: "郝萱", campus: "本部院区" });
  return { ...union, personId: ids.get("A1") ?? "" };
}

const listed = `{ visits { edges { node { no trigger visitedOn occurredOn cashFen goods goodsValueFen payer visitor member { id } campus { id } } } } }`;
const visitsOf = async (actor: Actor) => {
  type Answer = { visits: { edges: { node: Record<string, unknown> }[] } };
  const { visits } = await service.ask<Answer>(actor, listed);
  return visits.edges.map(({ node }) => node);
};

test("VI-R6 a visit is kept with who, when, what was brought and whose money it was", async () => {
  const { chair, personId, campusId } = await aSmallUnion();
  const row = {
    慰问品: "水果",
    "慰问品价值(元)": "80.5",
    经费来源: "互助会",
    事件日期: "2025-03-01",
  };
  await importSheet(service, chair, visitSheet(row));
  await expect(visitsOf(chair)).resolves.toEqual([
    {
      no: "ZF-1",
      trigger: "ILLNESS_HOSPITALISED",
      visitedOn: "2025-03-08",
      occurredOn: "2025-03-01",
      cashFen: 50_000,
      goods: "水果",
      goodsValueFen: 8_050,
      payer: "MUTUAL_AID",
      visitor: "工会干事",
      member: { id: personId },
      campus: { id: campusId("本部院区") },
    },
  ]);
});

test("officers' spellings of days, amounts and staff numbers mean the same visit", async () => {
  const { chair } = await aSmallUnion();
  const plain = { "慰问金(元)": "1234.5", "慰问品价值(元)": "123" };
  await importSheet(service, chair, visitSheet(plain));
  const typed = [
    { 日期: "2025年3月8日", "慰问金(元)": "1,234.50", "慰问品价值(元)": "１２３" },
    { 日期: "2025/3/8", "慰问金(元)": "¥1234.5" },
    { 日期: "2025.3.8", "慰问金(元)": "1234.5元", 工号: " A1　", 姓名: "郝 萱" },
  ];
  for (const cells of typed)
    await expect(
      importSheet(service, chair, visitSheet({ ...plain, ...cells })),
    ).resolves.toMatchObject({ total: 1, unchanged: 1 });
  await expect(visitsOf(chair)).resolves.toMatchObject([{ cashFen: 123_450 }]);
});

test.each([
  ["a staff number nobody has", { 工号: "A9" }, "工号", "PERSON_UNKNOWN"],
  ["no staff number", { 工号: "" }, "工号", "BLANK"],
  ["an amount below zero", { "慰问金(元)": "-1" }, "慰问金(元)", "AMOUNT_NEGATIVE"],
  ["an amount in words", { "慰问金(元)": "伍佰" }, "慰问金(元)", "AMOUNT_UNREADABLE"],
  ["a day that does not exist", { 日期: "2025-02-30" }, "日期", "DATE_IMPOSSIBLE"],
  ["a day after today", { 日期: "2999-01-01" }, "日期", "DATE_IN_FUTURE"],
  ["a trigger nobody knows", { 事由: "路过" }, "事由", "NOT_AMONG_CHOICES"],
])("a row with %s is refused and does not keep the others out", async (_, cells, column, code) => {
  const { chair } = await aSmallUnion();
  const sheet = visitSheet({ ...cells, 编号: "ZF-2" }, {});
  const outcome = await importSheet(service, chair, sheet);
  expect(outcome).toMatchObject({ total: 2, accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ rowNo: 2, column, code }]);
  await expect(visitsOf(chair)).resolves.toMatchObject([{ no: "ZF-1" }]);
});

test("numbers that differ in the case of a letter are two numbers", async () => {
  const { chair } = await aSmallUnion();
  const outcome = await importSheet(service, chair, visitSheet({}, { 编号: "zf-1" }));
  expect(outcome).toMatchObject({ state: "DONE", accepted: 2 });
});

test("other values under a number that stands are a correction, and need the choice to correct", async () => {
  const { chair } = await aSmallUnion();
  await importSheet(service, chair, visitSheet({}));
  const corrected = visitSheet({ "慰问金(元)": "600" });
  const refused = await importSheet(service, chair, corrected);
  expect(refused.refusals).toMatchObject([{ code: "STANDS_WITH_OTHER_VALUES" }]);
  await expect(visitsOf(chair)).resolves.toMatchObject([{ cashFen: 50_000 }]);
  const applied = await importSheet(service, chair, corrected, { corrections: "APPLY" });
  expect(applied).toMatchObject({ accepted: 1, corrected: 1, refused: 0 });
  await expect(visitsOf(chair)).resolves.toMatchObject([{ cashFen: 60_000 }]);
});

test("another spelling of the name beside the staff number is no correction", async () => {
  const { chair } = await aSmallUnion();
  await importSheet(service, chair, visitSheet({}));
  const outcome = await importSheet(service, chair, visitSheet({ 姓名: "郝宣" }));
  expect(outcome).toMatchObject({ unchanged: 1 });
});

const undo = `mutation($importId: ID!) { undone: undoWelfareImport(importId: $importId) {
  ... on RegisterImport { state } ... on Refused { code } } }`;

test("an import is taken back as a whole: new rows go, corrected ones get their old values", async () => {
  const { chair } = await aSmallUnion();
  const first = await importSheet(service, chair, visitSheet({}));
  const sheet = visitSheet({ "慰问金(元)": "600" }, { 编号: "ZF-2" });
  const second = await importSheet(service, chair, sheet, { corrections: "APPLY" });
  await expect(service.ask(chair, undo, { importId: first.id })).resolves.toEqual({
    undone: { code: "IMPORT_BUILT_ON" },
  });
  await expect(service.ask(chair, undo, { importId: second.id })).resolves.toEqual({
    undone: { state: "UNDONE" },
  });
  await expect(visitsOf(chair)).resolves.toMatchObject([{ no: "ZF-1", cashFen: 50_000 }]);
  await service.ask(chair, undo, { importId: first.id });
  await expect(visitsOf(chair)).resolves.toEqual([]);
});

test("a dry run gives the verdicts and stores nothing", async () => {
  const { chair, unionId } = await aSmallUnion();
  const sheet = visitSheet({}, { 编号: "ZF-2", 工号: "A9" });
  const outcome = await importSheet(service, chair, sheet, { dryRun: true });
  expect(outcome).toMatchObject({ state: "DONE", total: 2, accepted: 1, refused: 1 });
  await expect(visitsOf(chair)).resolves.toEqual([]);
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visits: 0 });
  const told = await service.ground.db.query("SELECT id FROM outbox WHERE union_id = ?", [unionId]);
  expect(told).toEqual([]);
});

test("membership is told on whom visits stand, each person once", async () => {
  const { chair, unionId, personId } = await aSmallUnion();
  await importSheet(service, chair, visitSheet({}, { 编号: "ZF-2" }));
  const told = await service.ground.db.query<{ name: string; payload: object }[]>(
    "SELECT name, payload FROM outbox WHERE union_id = ?",
    [unionId],
  );
  const linked = told.filter(({ name }) => name === "records.linked.v1");
  expect(linked.map(({ payload }) => payload)).toEqual([
    { unionId, service: "welfare", memberIds: [personId] },
  ]);
});

test("VI-R7 of an illness only its category is stored: there is no column for more", async () => {
  const { chair, unionId } = await aSmallUnion();
  await importSheet(service, chair, visitSheet({ 事件日期: "2025-03-01" }));
  const [row] = await service.ground.db.query<Record<string, unknown>[]>(
    "SELECT * FROM visit WHERE union_id = ?",
    [unionId],
  );
  const places = ["union_id", "campus_id", "department_id", "id", "member_id"];
  const money = ["cash_fen", "goods", "goods_value_fen", "payer", "visitor"];
  const facts = ["no", "cause", "visited_on", "occurred_on", "status", "version"];
  expect(Object.keys(row ?? {}).sort()).toEqual([...places, ...money, ...facts].sort());
  expect(row).toMatchObject({ cause: "ILLNESS_HOSPITALISED", goods: null });
});
