import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import { csv, importFile, type TestService, testService, upload } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { disclosureDesk } from "../../testing/disclosure-desk.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";
import { disclosureRegister } from "./disclosure.register.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const titles = Object.values(disclosureRegister.columns).map(({ title }) => title);
const sound: Readonly<Record<string, string>> = {
  ...{ 编号: "GK-1", 公开日期: "2025.1.5", 公开对象: "职工", 类别: "经营状况" },
  ...{ 标题: "1月经营状况公开", 渠道: "院务会、院报", 展示天数: "15" },
};
const sheet = (...rows: readonly Readonly<Record<string, string>>[]): Buffer =>
  csv(
    titles,
    rows.map((row) => titles.map((title) => row[title] ?? sound[title] ?? "")),
  );
const bring = async (actor: Actor, content: Buffer | string, more: object = {}) => {
  const fileId = await upload(service, actor, content);
  const [outcome] = await importFile(service, "DemocraticManagement", actor, {
    ...{ fileId, registers: ["disclosures"], ...more },
  });
  return outcome!;
};
const listed = async (actor: Actor): Promise<readonly Record<string, unknown>[]> => {
  const { disclosures } = await service.ask<{
    disclosures: { edges: { node: Record<string, unknown> }[] };
  }>(
    actor,
    `{ disclosures(first: 200) { edges { node { no audience category dutyCode title channels publishedOn displayDays displayUntil
       dueOn state versions { no title correction } } } } }`,
  );
  return disclosures.edges.map(({ node }) => node);
};
const undo = (actor: Actor, id: string) =>
  service.ask<{ done: object }>(
    actor,
    "mutation($id: ID!) { done: undoDemocraticManagementImport(importId: $id) { ... on RegisterImport { state } ... on Refused { code } } }",
    { id },
  );
const exported = async (actor: Actor, format: string): Promise<Buffer> => {
  const { done } = await service.ask<{ done: { url: string } }>(
    actor,
    `mutation { done: exportDemocraticManagementRegister(input: { register: "disclosures", format: ${format} }) { ... on Download { url } } }`,
  );
  const id = /\/files\/([^?]+)/.exec(done.url)![1]!;
  await using file = await service.ground.files.localPath(id, actor.unionId);
  return readFile(file.path);
};

test("a row is a published item, with its entry of the catalogue and its channels in their order", async () => {
  const { chair } = await aUnion(service, somePeople());
  expect(await bring(chair, sheet({}))).toMatchObject({ accepted: 1, refused: 0 });
  expect(await listed(chair)).toEqual([
    {
      ...{ no: "GK-1", audience: "STAFF", category: "经营状况", dutyCode: "STAFF_OPERATION" },
      ...{
        title: "1月经营状况公开",
        channels: ["HOSPITAL_MEETING", "NEWSPAPER"],
        state: "EXPIRED",
      },
      ...{ publishedOn: "2025-01-05", displayDays: 15, displayUntil: "2025-01-19" },
      ...{ dueOn: "2025-02-15", versions: [{ no: 1, title: "1月经营状况公开", correction: null }] },
    },
  ]);
});

test("bad cells are refused with their column, the good rows come in, and a dry run stores nothing", async () => {
  const { chair } = await aUnion(service, somePeople());
  const content = sheet(
    { 编号: "GK-1" },
    { 编号: "GK-2", 公开日期: "2025-02-30" },
    { 编号: "GK-3", 公开对象: "外星人" },
    { 编号: "GK-4", 渠道: "院务会、口头" },
    { 编号: "GK-5", 展示天数: "0" },
    { 编号: "GK-6", 标题: "" },
    { 编号: "", 标题: "无号" },
    { 编号: "GK-8", 渠道: "" },
    { 编号: "GK-9", 公开日期: "2999-01-01" },
  );
  const dry = await bring(chair, content, { dryRun: true });
  expect(dry).toMatchObject({ accepted: 1, refused: 8 });
  expect(await listed(chair)).toEqual([]);
  expect(await bring(chair, content)).toMatchObject({ accepted: 1, refused: 8 });
  expect(dry.refusals.map(({ column }) => column)).toEqual([
    ...["公开日期", "公开对象", "渠道", "展示天数", "标题", "编号", "渠道", "公开日期"],
  ]);
});

test("DI-R9 a correction of the sheet needs the choice, and is a new version with its notice, whatever it sets right", async () => {
  const { chair } = await aUnion(service, somePeople());
  await bring(chair, sheet({}));
  const other = sheet({ 标题: "1月经营状况公开(更正)" });
  expect(await bring(chair, other)).toMatchObject({ accepted: 0, refused: 1 });
  expect(await bring(chair, other, { corrections: "APPLY" })).toMatchObject({ corrected: 1 });
  expect(await listed(chair)).toMatchObject([
    {
      title: "1月经营状况公开(更正)",
      versions: [
        { no: 1, correction: null },
        {
          no: 2,
          correction: "台账更正：标题由“1月经营状况公开”改为“1月经营状况公开(更正)”",
        },
      ],
    },
  ]);
});

test("DI-R9 channels, audience and days that a sheet sets right are never silent, and undoing it sets them back", async () => {
  const { chair } = await aUnion(service, somePeople());
  await bring(chair, sheet({}));
  const other = { 公开对象: "会员", 渠道: "院报", 展示天数: "20", 公开日期: "2025.1.6" };
  const { id } = await bring(chair, sheet(other), { corrections: "APPLY" });
  const changed = "公开日期由“2025-01-05”改为“2025-01-06”；公开对象由“职工”改为“会员”；";
  expect(await listed(chair)).toMatchObject([
    {
      audience: "UNION_AFFAIRS",
      versions: [{}, { no: 2, correction: expect.stringContaining(changed) }],
    },
  ]);
  await undo(chair, id);
  expect(await listed(chair)).toMatchObject([
    {
      ...{ audience: "STAFF", publishedOn: "2025-01-05", displayDays: 15 },
      ...{ channels: ["HOSPITAL_MEETING", "NEWSPAPER"], versions: [{}, {}, { no: 3 }] },
    },
  ]);
});

test("DI-R2 DI-R9 one sheet does not rewrite what three persons published, nor what was withdrawn or waits for its review", async () => {
  const union = await aUnion(service, somePeople());
  const { chair } = union;
  const { published, schedule, correct, publish, step, party, leader } = disclosureDesk(
    service,
    union,
  );
  const { id } = await published({ no: "GK-1", dutyCode: "PUBLIC_PRICES" });
  await published({ no: "GK-2" });
  const gone = await published({ no: "GK-3" });
  await step(chair, gone.id, "withdraw", "有误");
  await schedule(chair, { no: "GK-4" });
  const before = await listed(chair);
  const rows = ["GK-1", "GK-2", "GK-3", "GK-4"].map((编号) => ({ 编号, 标题: "被表格改写" }));
  const { refusals } = await bring(chair, sheet(...rows), { corrections: "APPLY" });
  expect(refusals.map(({ code }) => code)).toEqual(rows.map(() => "DISCLOSED_HERE"));
  expect(await listed(chair)).toEqual(before);
  await correct(chair, id, { title: "更正后的标题" });
  await step(party, id, "clear", "可公开");
  await step(leader, id, "approve");
  await publish(chair, id);
  expect(await bring(chair, await exported(chair, "XLSX"))).toMatchObject({
    ...{ total: 3, unchanged: 3 },
  });
});

test("DI-R9 what a sheet tells the public stays a record until it was reviewed here, and says why", async () => {
  const union = await aUnion(service, somePeople());
  const { chair } = union;
  const { correct, publish, step, party, leader, shownTo } = disclosureDesk(service, union);
  await bring(chair, sheet({ 公开对象: "社会", 标题: "只是台账" }));
  const office = {
    ...{ slug: `s-${chair.unionId.slice(0, 8)}`, name: "院", nameEn: "H", responsible: "院长" },
    ...{ workingBody: "办", complaints: "电话", complaintsEn: "Tel" },
  };
  await service.ask(
    chair,
    "mutation($input: DisclosureOfficeInput!) { setDisclosureOffice(input: $input) { __typename } }",
    { input: office },
  );
  const open = () =>
    service.ask(
      null,
      `query($union: String!) { publicDisclosures(union: $union) { edges { node { title versions { no title } } } }
         publicDisclosureData(union: $union, year: 2025, format: JSON) { rows } }`,
      { union: office.slug },
    );
  expect(await open()).toEqual({
    ...{ publicDisclosures: { edges: [] }, publicDisclosureData: { rows: 0 } },
  });
  const [row]: { id: string }[] = await service.ground.db.query(
    "SELECT id FROM disclosure_item WHERE union_id = ?",
    [chair.unionId],
  );
  expect(await shownTo(chair, row!.id)).toMatchObject({
    publicPageNote: expect.stringContaining("不上公开网页"),
  });
  await correct(chair, row!.id, { title: "经审查" });
  await step(party, row!.id, "clear", "可公开");
  await step(leader, row!.id, "approve");
  await publish(chair, row!.id);
  expect(await shownTo(chair, row!.id)).toMatchObject({ publicPageNote: null });
  expect(await open()).toEqual({
    publicDisclosures: {
      edges: [{ node: { title: "经审查", versions: [{ no: 2, title: "经审查" }] } }],
    },
    publicDisclosureData: { rows: 1 },
  });
});

test("the demo year comes in, again changes nothing, as its own export does; the figure is the expected one", async () => {
  const union = await aUnion(service, somePeople());
  const { chair } = union;
  const path = "infra/demo/yearbook.xlsx";
  expect(await bring(chair, path)).toMatchObject({ total: 54, accepted: 54 });
  expect(await bring(chair, path)).toMatchObject({ unchanged: 54 });
  for (const format of ["XLSX", "CSV"])
    expect(await bring(chair, await exported(chair, format))).toMatchObject({ unchanged: 54 });
  const figures = await figuresOf(chair);
  const expected = JSON.parse(readFileSync("infra/demo/expected.json", "utf8")).total;
  expect(figures.get("B6_disclosures")).toBe(expected["B6_disclosures"]);
  expect([figures.get("B6_disclosures_STAFF"), figures.get("B6_disclosures_PATIENT")]).toEqual([
    43, 7,
  ]);
  expect([
    figures.get("B6_disclosures_PUBLIC"),
    figures.get("B6_disclosures_by_WEEKLY_MEETING"),
  ]).toEqual([4, 17]);
});

async function figuresOf(actor: Actor): Promise<Map<string, number>> {
  const { _entities } = await service.ask<{
    _entities: { democraticFigures: { code: string; value: number; rows: number }[] }[];
  }>(
    actor,
    `query($unions: [_Any!]!) { _entities(representations: $unions) { ... on UnionOrg {
      democraticFigures(year: 2025) { code value rows } } } }`,
    { unions: [{ __typename: "UnionOrg", id: actor.unionId }] },
  );
  return new Map(_entities[0]!.democraticFigures.map(({ code, value }) => [code, value]));
}

test("an import is undone as long as nothing was built on its items; a campus officer brings in none", async () => {
  const union = await aUnion(service, somePeople());
  const { id } = await bring(union.chair, sheet({}));
  const undone = await undo(union.chair, id);
  expect(undone).toEqual({ done: { state: "UNDONE" } });
  expect(await listed(union.chair)).toEqual([]);
  const east = await bring(union.officerOf("东院区"), sheet({}));
  expect(east.refusals).toMatchObject([{ code: "WHOLE_UNION_ONLY" }]);
});
