import { readFile } from "node:fs/promises";
import { type TestService, testService } from "@union/testing";
import { activities } from "../service.js";
import { activitySheet } from "../testing/activity-sheet.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";

const yearbook = "infra/demo/yearbook.xlsx";
const listed = `{ activities { totalCount edges { node { no name category festival organiser hosting startedOn endedOn place
  participantTimes participants results } } } }`;
type Listed = { activities: { totalCount: number; edges: { node: Record<string, unknown> }[] } };

let service: TestService;
beforeAll(async () => {
  service = await testService(activities);
});
afterAll(() => service.close());

const activitiesOf = async (actor: Parameters<TestService["ask"]>[0]) => {
  const { activities: found } = await service.ask<Listed>(actor, listed);
  return found.edges.map(({ node }) => node);
};

test("D1, D4 the demo year's register gives the figures expected of it, and importing it again changes nothing", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const expected = JSON.parse(await readFile("infra/demo/expected.json", "utf8")) as {
    total: Record<string, unknown>;
  };
  const codes = ["D1_activities", "D1_participantTimes", "D4_externalEvents"];
  await expect(importSheet(service, chair, yearbook)).resolves.toMatchObject({
    state: "DONE",
    total: 15,
    accepted: 15,
    refused: 0,
  });
  const wanted = Object.fromEntries(codes.map((code) => [code, expected.total[code]]));
  await expect(figuresOf(service, chair)).resolves.toMatchObject(wanted);
  await expect(importSheet(service, chair, yearbook)).resolves.toMatchObject({
    accepted: 0,
    unchanged: 15,
  });
  await expect(figuresOf(service, chair)).resolves.toMatchObject(wanted);
});

test("a row is kept as it was typed, its several prizes too", async () => {
  const { chair } = await aUnion(service);
  const row = { 节日: "春节", 主办: "市卫生局", 名次奖项: "团体亚军、个人亚军" };
  await importSheet(service, chair, activitySheet(row));
  await expect(activitiesOf(chair)).resolves.toEqual([
    {
      no: "HD-1",
      name: "职工篮球赛",
      category: "体育",
      festival: "春节",
      organiser: "市卫生局",
      hosting: "EXTERNAL",
      startedOn: "2025-06-14",
      endedOn: "2025-06-14",
      place: "职工活动室",
      participantTimes: 132,
      participants: 96,
      results: "团体亚军、个人亚军",
    },
  ]);
});

test.each([
  ["院工会", "INTERNAL"],
  ["本院工会", "INTERNAL"],
  ["工会", "INTERNAL"],
  ["　院 工会 ", "INTERNAL"],
  ["公司工会", "EXTERNAL"],
  ["市总工会", "EXTERNAL"],
])("AC-R6 held by %s is %s", async (organiser, hosting) => {
  const { chair } = await aUnion(service);
  await importSheet(service, chair, activitySheet({ 主办: organiser }));
  await expect(activitiesOf(chair)).resolves.toMatchObject([{ hosting }]);
});

test("days and counts are read as officers type them", async () => {
  const { chair } = await aUnion(service);
  const typed = {
    开始日期: "2025年6月1日",
    结束日期: "2025.6.3",
    参加人次: "１,２００",
    参加人数: "96人",
  };
  await importSheet(service, chair, activitySheet(typed));
  await expect(activitiesOf(chair)).resolves.toMatchObject([
    { startedOn: "2025-06-01", endedOn: "2025-06-03", participantTimes: 1200, participants: 96 },
  ]);
});

test("AC-R2 persons may be left uncounted, and may be as many as the person-times", async () => {
  const { chair } = await aUnion(service);
  const rows = [
    { 编号: "HD-1", 参加人数: "" },
    { 编号: "HD-2", 参加人数: 132 },
  ];
  const outcome = await importSheet(service, chair, activitySheet(...rows));
  expect(outcome).toMatchObject({ accepted: 2, refused: 0 });
  const persons = (await activitiesOf(chair)).map(({ participants }) => participants);
  expect(new Set(persons)).toEqual(new Set([null, 132]));
});

test.each([
  ["ends before it starts", { 结束日期: "2025-06-13" }, "结束日期", "ENDS_BEFORE_START"],
  ["ends after today", { 结束日期: "2999-01-01" }, "结束日期", "DATE_IN_FUTURE"],
  ["has more persons than person-times", { 参加人数: 133 }, "参加人数", "MORE_PERSONS_THAN_TIMES"],
  ["has person-times below zero", { 参加人次: -1, 参加人数: "" }, "参加人次", "COUNT_OUT_OF_RANGE"],
  ["has persons below zero", { 参加人数: -1 }, "参加人数", "COUNT_OUT_OF_RANGE"],
  ["names no organiser", { 主办: "" }, "主办", "BLANK"],
])(
  "an activity that %s is refused and does not keep the others out",
  async (_, cells, column, code) => {
    const { chair } = await aUnion(service);
    const sheet = activitySheet({ ...cells, 编号: "HD-2" }, { 编号: "HD-1" });
    const outcome = await importSheet(service, chair, sheet);
    expect(outcome).toMatchObject({ total: 2, accepted: 1, refused: 1 });
    expect(outcome.refusals).toMatchObject([{ rowNo: 2, column, code }]);
    await expect(activitiesOf(chair)).resolves.toMatchObject([{ no: "HD-1" }]);
  },
);

test("numbers that differ in the case of a letter are two numbers", async () => {
  const { chair } = await aUnion(service);
  const outcome = await importSheet(service, chair, activitySheet({}, { 编号: "hd-1" }));
  expect(outcome).toMatchObject({ state: "DONE", accepted: 2 });
});

test("other values under a number that stands are a correction, and need the choice to correct", async () => {
  const { chair } = await aUnion(service);
  await importSheet(service, chair, activitySheet({}));
  const corrected = activitySheet({ 主办: "公司工会", 参加人次: 140 });
  const refused = await importSheet(service, chair, corrected);
  expect(refused.refusals).toMatchObject([{ code: "STANDS_WITH_OTHER_VALUES" }]);
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ D1_participantTimes: 132 });
  const applied = await importSheet(service, chair, corrected, { corrections: "APPLY" });
  expect(applied).toMatchObject({ accepted: 1, corrected: 1 });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    D1_activities: 1,
    D1_participantTimes: 140,
    D4_externalEvents: 1,
  });
});

const undo = `mutation($importId: ID!) { undone: undoActivitiesImport(importId: $importId) {
  ... on RegisterImport { state } ... on Refused { code } } }`;

test("an import is taken back as a whole: new rows go, corrected ones get their old values", async () => {
  const { chair } = await aUnion(service);
  await importSheet(service, chair, activitySheet({}));
  const sheet = activitySheet({ 参加人次: 140, 主办: "公司工会" }, { 编号: "HD-2" });
  const { id } = await importSheet(service, chair, sheet, { corrections: "APPLY" });
  await expect(service.ask(chair, undo, { importId: id })).resolves.toEqual({
    undone: { state: "UNDONE" },
  });
  await expect(activitiesOf(chair)).resolves.toMatchObject([
    { no: "HD-1", participantTimes: 132, organiser: "院工会", hosting: "INTERNAL" },
  ]);
});

test("a dry run gives the verdicts and stores nothing", async () => {
  const { chair } = await aUnion(service);
  const sheet = activitySheet({}, { 编号: "HD-2", 结束日期: "2025-06-13" });
  const outcome = await importSheet(service, chair, sheet, { dryRun: true });
  expect(outcome).toMatchObject({ state: "DONE", total: 2, accepted: 1, refused: 1 });
  await expect(activitiesOf(chair)).resolves.toEqual([]);
});

test("what is exported can be imported again and changes nothing", async () => {
  const { chair, unionId } = await aUnion(service);
  await importSheet(service, chair, yearbook);
  const { file } = await service.ask<{ file: { url: string } }>(
    chair,
    `mutation { file: exportActivitiesRegister(input: { register: "activities" }) { ... on Download { url } } }`,
  );
  await using local = await service.ground.files.localPath(
    new URL(file.url, "http://hall").pathname.split("/").at(-1) ?? "",
    unionId,
  );
  await expect(importSheet(service, chair, local.path)).resolves.toMatchObject({ unchanged: 15 });
});
