import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, csv, type TestService, testService } from "@union/testing";
import { activities } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { cadreTrainingRecorded } from "./cadre-training-recorded.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(activities);
});
afterAll(() => service.close());

const yearbook = "infra/demo/yearbook.xlsx";
const only = { registers: ["trainings"] };
const usual = {
  编号: "PX-1",
  日期: "2025-06-23",
  名称: "工会干部业务培训",
  类型: "干部培训",
  级别: "院级",
  主讲人: "",
  主讲人单位: "",
  学时: "7.5",
  学分: "2",
  参加人数: "46",
};
type Cells = Partial<Record<keyof typeof usual, string | number>>;
const sheet = (...rows: readonly Cells[]): Buffer =>
  csv(
    Object.keys(usual),
    rows.map((row) => Object.values({ ...usual, ...row })),
  );
const trainings = `{ trainings { totalCount edges { node { no heldOn title trainingKind level speaker speakerFrom hours credits attendances } } } }`;
const undo = `mutation($importId: ID!) { undone: undoActivitiesImport(importId: $importId) { ... on RegisterImport { state } ... on Refused { code } } }`;
const a5 = async (actor: Actor) => {
  const figures = await figuresOf(service, actor);
  return [figures["A5_cadreTrainings"], figures["A5_cadreTrainingPersonTimes"]];
};

test("A5, D7, D8 the demo year's register gives the figures expected of it, and importing it again changes nothing", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const { total } = JSON.parse(await readFile("infra/demo/expected.json", "utf8")) as {
    total: Record<string, number>;
  };
  const first = await importSheet(service, chair, yearbook, only);
  expect(first).toMatchObject({ state: "DONE", total: 9, accepted: 9, refused: 0 });
  const again = await importSheet(service, chair, yearbook, only);
  expect(again).toMatchObject({ accepted: 0, unchanged: 9 });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    A5_cadreTrainings: total["A5_cadreTrainings"],
    A5_cadreTrainingPersonTimes: 46,
    D7_lectures: total["D7_lectures"],
    D7_externalSpeakerLectures: 2,
    D7_attendances: 808,
    D8_continuingEducation: total["D8_continuingEducation"],
    D8_continuingEducation_provincial: 3,
    D8_continuingEducation_city: 3,
    D8_continuingEducation_hospital: 0,
  });
});

test("a row is kept as it was typed, and what is exported comes back unchanged", async () => {
  const { chair, unionId } = await aUnion(service);
  await importSheet(
    service,
    chair,
    sheet({}, { 编号: "PX-2", 学时: "", 学分: "", 主讲人: "示范师" }),
  );
  const found = await service.ask<{ trainings: { edges: { node: object }[] } }>(chair, trainings);
  const { edges } = found.trainings;
  expect(edges.map(({ node }) => node)).toContainEqual({
    ...{ no: "PX-1", heldOn: "2025-06-23", title: "工会干部业务培训", trainingKind: "CADRE" },
    ...{ level: "HOSPITAL", speaker: null, speakerFrom: null, hours: "7.5", credits: "2" },
    attendances: 46,
  });
  expect(edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({ no: "PX-2", hours: null, speaker: "示范师" }),
  );
  const { file } = await service.ask<{ file: { url: string } }>(
    chair,
    `mutation { file: exportActivitiesRegister(input: { register: "trainings" }) { ... on Download { url } } }`,
  );
  await using local = await service.ground.files.localPath(
    new URL(file.url, "http://hall").pathname.split("/").at(-1) ?? "",
    unionId,
  );
  await expect(importSheet(service, chair, local.path)).resolves.toMatchObject({ unchanged: 2 });
});

test.each([
  ["is of no known kind", { 类型: "聚餐" }, "类型"],
  ["is held after today", { 日期: "2999-01-01" }, "日期"],
  ["has fewer than no participants", { 参加人数: -1 }, "参加人数"],
  ["has no title", { 名称: "" }, "名称"],
])("a training that %s is refused and keeps no other out", async (_, cells, column) => {
  const { chair } = await aUnion(service);
  const outcome = await importSheet(service, chair, sheet({ ...cells, 编号: "PX-2" }, {}));
  expect(outcome).toMatchObject({ total: 2, accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ rowNo: 2, column }]);
});

test("A5 a correction and its undo are followed by the figure", async () => {
  const { chair } = await aUnion(service);
  await importSheet(service, chair, sheet({}));
  const corrected = sheet({ 参加人数: 50 });
  const { id } = await importSheet(service, chair, corrected, { corrections: "APPLY" });
  await expect(a5(chair)).resolves.toEqual([1, 50]);
  await expect(service.ask(chair, undo, { importId: id })).resolves.toEqual({
    undone: { state: "UNDONE" },
  });
  await expect(a5(chair)).resolves.toEqual([1, 46]);
});

/** Hears that membership recorded a training, as the consumer would. */
const hears = (unionId: string, training: object) =>
  service.ground.db.transaction("READ COMMITTED", (tx) =>
    cadreTrainingRecorded(tx, {
      ...{ id: newId(), name: "training.recorded.v1", unionId, subject: unionId },
      ...{ traceId: "trace", createdAt: new Date() },
      payload: {
        unionId,
        trainings: [
          { id: newId(), heldOn: "2025-09-10", title: "工会法学习", attendances: 3, ...training },
        ],
      },
    }),
  );

test("A5 a training that membership recorded with its people counts once, however often it is told", async () => {
  const { chair, unionId } = await aUnion(service);
  const told = { id: newId() };
  await hears(unionId, told);
  await hears(unionId, told);
  await expect(a5(chair)).resolves.toEqual([1, 3]);
});

test("A5 a training in both, by title and day, is one: the register's row counts, and after its undo the recorded one", async () => {
  const { chair, unionId } = await aUnion(service);
  await hears(unionId, { title: usual.名称, heldOn: usual.日期 });
  await hears(unionId, { heldOn: "2024-09-10" });
  const { id } = await importSheet(service, chair, sheet({}));
  await expect(a5(chair)).resolves.toEqual([1, 46]);
  await service.ask(chair, undo, { importId: id });
  await expect(a5(chair)).resolves.toEqual([1, 3]);
});

test("everybody of the union sees its trainings; a stranger none, and an officer of a part cannot register them", async () => {
  const { chair, unionId, officerOf } = await aUnion(service, "东院区");
  const { chair: stranger } = await aUnion(service);
  const outcome = await importSheet(service, officerOf("东院区"), sheet({}));
  expect(outcome.refusals).toMatchObject([{ code: "WHOLE_UNION_ONLY" }]);
  await importSheet(service, chair, sheet({}));
  const count = async (actor: Actor) => {
    const found = await service.ask<{ trainings: { totalCount: number } }>(actor, trainings);
    return found.trainings.totalCount;
  };
  await expect(count(actorOf(unionId, "MEMBER"))).resolves.toBe(1);
  await expect(count(officerOf("东院区"))).resolves.toBe(1);
  await expect(count(stranger)).resolves.toBe(0);
});

test("the records behind a figure add up to its value", async () => {
  const { chair, unionId } = await aUnion(service);
  await importSheet(service, chair, yearbook, only);
  const query = `query($union: [_Any!]!) { _entities(representations: $union) { ... on UnionOrg {
    activityFigures(year: 2025) { code value rows records(first: 200) { totalCount edges { node { amount } } } } } } }`;
  type Figure = {
    value: number;
    rows: number;
    records: { totalCount: number; edges: { node: { amount: number } }[] };
  };
  const { _entities } = await service.ask<{ _entities: [{ activityFigures: Figure[] }] }>(
    chair,
    query,
    { union: [{ __typename: "UnionOrg", id: unionId }] },
  );
  for (const { value, rows, records } of _entities[0].activityFigures) {
    const sum = records.edges.reduce((total, { node }) => total + node.amount, 0);
    expect([sum, records.totalCount]).toEqual([value, rows]);
  }
});
