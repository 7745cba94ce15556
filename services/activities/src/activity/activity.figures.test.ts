import { type TestService, testService } from "@union/testing";
import { activities } from "../service.js";
import { activitySheet } from "../testing/activity-sheet.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(activities);
});
afterAll(() => service.close());

const nothing = { D1_activities: 0, D1_participantTimes: 0, D4_externalEvents: 0 };

test("an activity over the turn of the year counts in the year it began", async () => {
  const { chair } = await aUnion(service);
  await importSheet(
    service,
    chair,
    activitySheet({ 开始日期: "2024-12-31", 结束日期: "2025-01-01" }),
  );
  await expect(figuresOf(service, chair, { year: 2025 })).resolves.toMatchObject(nothing);
  await expect(figuresOf(service, chair, { year: 2024 })).resolves.toMatchObject({
    D1_activities: 1,
  });
});

test("for one campus a figure of the whole union has no value, rather than a zero", async () => {
  const { chair, campusId, officerOf } = await aUnion(service, "东院区");
  await importSheet(service, chair, activitySheet({}));
  const east = { campusId: campusId("东院区") };
  const unknown = { D1_activities: null, D1_participantTimes: null, D4_externalEvents: null };
  await expect(figuresOf(service, chair, east)).resolves.toMatchObject(unknown);
  await expect(figuresOf(service, officerOf("东院区"), east)).resolves.toMatchObject(unknown);
});

type Figure = {
  code: string;
  value: number;
  rows: number;
  byCampus: null;
  records: { totalCount: number; edges: { node: { amount: number; label: string } }[] };
};

test("the records behind a figure add up to its value", async () => {
  const { chair, unionId } = await aUnion(service);
  await importSheet(service, chair, "infra/demo/yearbook.xlsx");
  const query = `query($union: [_Any!]!) { _entities(representations: $union) { ... on UnionOrg {
    activityFigures(year: 2025) { code value rows byCampus { campusId } records(first: 200) { totalCount edges { node { label amount } } } } } } }`;
  const { _entities } = await service.ask<{ _entities: [{ activityFigures: Figure[] }] }>(
    chair,
    query,
    { union: [{ __typename: "UnionOrg", id: unionId }] },
  );
  for (const { value, rows, byCampus, records } of _entities[0].activityFigures) {
    const amounts = records.edges.map(({ node }) => node.amount);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(value);
    expect(records.totalCount).toBe(rows);
    expect(byCampus).toBeNull();
  }
  const external = _entities[0].activityFigures.find(({ code }) => code === "D4_externalEvents");
  expect(external?.records.edges.map(({ node }) => node.label)).toEqual([
    "元宵节秧歌",
    "公司足球赛",
    "公司篮球赛",
    "公司女子游泳比赛",
    "市卫生局乒乓球赛",
  ]);
});
