import { readFileSync } from "node:fs";
import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { registerDesk } from "../testing/register-desk.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const sound = { 日期: "2025.3.11", 事项: "医技楼建设", 会议: "座谈会", 意见数: "9" };
const { sheet, bring, exported, undo } = registerDesk(
  () => service,
  "consultations",
  Object.keys(sound),
  sound,
);
const listed = async (actor: Actor) => {
  const { consultations } = await service.ask<{ consultations: { edges: { node: object }[] } }>(
    actor,
    "{ consultations(year: 2025) { edges { node { matter meeting heldOn state opinionCount } } } }",
  );
  return consultations.edges.map(({ node }) => node);
};

test("B9 the demo year comes in, again changes nothing, as its own export does; the figure is the expected one", async () => {
  const { chair } = await aUnion(service, somePeople());
  const path = "infra/demo/yearbook.xlsx";
  expect(await bring(chair, path)).toMatchObject({ total: 6, accepted: 6 });
  expect(await bring(chair, path)).toMatchObject({ unchanged: 6 });
  for (const format of ["XLSX", "CSV"] as const)
    expect(await bring(chair, await exported(chair, format))).toMatchObject({ unchanged: 6 });
  const figures = await proposalFiguresOf(service, chair, { prefix: "B9_" });
  const { total } = JSON.parse(readFileSync("infra/demo/expected.json", "utf8"));
  expect(valuesOf(figures)).toMatchObject({
    B9_consultations: total["B9_consultations"],
    B9_opinions: 158,
  });
  expect(figures["B9_consultations"]!.records.totalCount).toBe(6);
});

test("bad cells are refused with their column, and a dry run stores nothing", async () => {
  const { chair } = await aUnion(service, somePeople());
  const content = sheet(
    {},
    { 日期: "2025-02-30", 事项: "甲" },
    { 事项: "" },
    { 事项: "乙", 会议: "" },
    { 事项: "丙", 意见数: "-1" },
    { 事项: "丁", 意见数: "两条" },
    { 日期: "2999-01-01", 事项: "戊" },
  );
  const dry = await bring(chair, content, { dryRun: true });
  expect(dry).toMatchObject({ accepted: 1, refused: 6 });
  expect(dry.refusals.map(({ column }) => column)).toEqual([
    ...["日期", "事项", "会议", "意见数", "意见数", "日期"],
  ]);
  expect(await listed(chair)).toEqual([]);
  expect(await bring(chair, content)).toMatchObject({ accepted: 1, refused: 6 });
  expect(await listed(chair)).toEqual([
    {
      ...{ matter: "医技楼建设", meeting: "座谈会", heldOn: "2025-03-11" },
      ...{ state: "CLOSED", opinionCount: 9 },
    },
  ]);
});

test("a correction needs the choice; a campus officer brings in none", async () => {
  const { chair, officerOf } = await aUnion(service, somePeople());
  await bring(chair, sheet({}));
  const other = sheet({ 意见数: "12" });
  expect(await bring(chair, other)).toMatchObject({ refused: 1 });
  expect(await bring(chair, other, { corrections: "APPLY" })).toMatchObject({ corrected: 1 });
  expect(await listed(chair)).toMatchObject([{ opinionCount: 12 }]);
  const east = await bring(officerOf("东院区"), sheet({ 事项: "别的" }));
  expect(east.refusals).toMatchObject([{ code: "WHOLE_UNION_ONLY" }]);
});

test("an import is undone whole", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { id } = await bring(chair, sheet({}));
  expect(await undo(chair, id)).toBe("UNDONE");
  expect(await listed(chair)).toEqual([]);
});

test("what was consulted on here is known to the register: it comes back unchanged, and not while it is open", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { opened } = await service.ask<{ opened: { id: string } }>(
    chair,
    `mutation { opened: openConsultation(input: { heldOn: "2025-03-11", matter: "医技楼建设", meeting: "座谈会" }) { ... on Consultation { id } } }`,
  );
  const open = await bring(chair, sheet({}));
  expect(open.refusals).toMatchObject([{ code: "CONSULTATION_OPEN" }]);
  const { told } = await service.ask<{ told: { opinions: { id: string }[] } }>(
    chair,
    `mutation { told: recordOpinion(input: { consultationId: "${opened.id}", source: "外科", content: "同意" }) { ... on Consultation { opinions { id } } } }`,
  );
  await service.ask(
    chair,
    `mutation { a: answerOpinion(input: { id: "${told.opinions[0]!.id}", disposition: EXPLAINED, answer: "感谢" }) { __typename }
      b: closeConsultation(input: { id: "${opened.id}", outcome: "通过", document: "纪要", decidedBy: "院务会" }) { __typename } }`,
  );
  expect(await bring(chair, await exported(chair, "CSV"))).toMatchObject({ unchanged: 1 });
  expect(await bring(chair, sheet({ 意见数: "1" }))).toMatchObject({ unchanged: 1 });
  const fewer = await bring(chair, sheet({ 意见数: "0" }), { corrections: "APPLY" });
  expect(fewer.refusals).toMatchObject([{ code: "FEWER_THAN_RECORDED" }]);
  expect(await bring(chair, sheet({ 意见数: "4" }), { corrections: "APPLY" })).toMatchObject({
    corrected: 1,
  });
  expect(await listed(chair)).toMatchObject([{ opinionCount: 4 }]);
});
