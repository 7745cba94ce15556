import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import { csv, sheetImporter, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { demoPeople } from "../../testing/demo-people.js";
import { evaluationsOf } from "../../testing/evaluations.js";
import { proposalFiguresOf, valuesOf } from "../../testing/proposal-figures.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";
import { evaluationRegister } from "./evaluation.register.js";

let service: TestService;
let evaluations: ReturnType<typeof evaluationsOf>;
beforeAll(async () => {
  service = await testService(democraticManagement);
  evaluations = evaluationsOf(service);
});
afterAll(() => service.close());

const importing = sheetImporter("DemocraticManagement");
const registers = { registers: ["evaluations"] };
const titles = Object.values(evaluationRegister.columns).map(({ title }) => title);
const sound: Readonly<Record<string, string>> = {
  ...{ 年度: "2025", 被评议人工号: "M1", 姓名: "本部1", 优秀: "31", 称职: "66", 基本称职: "1" },
  ...{ 不称职: "2", 反馈谈话日期: "2025-12-24" },
};
const sheet = (...rows: readonly Readonly<Record<string, string>>[]) =>
  csv(
    titles,
    rows.map((row) => titles.map((title) => row[title] ?? sound[title] ?? "")),
  );
const figures = async (...asked: Parameters<typeof proposalFiguresOf>) => {
  const [service, actor, options] = asked;
  const found = await proposalFiguresOf(service, actor, { ...options, prefix: "" });
  const own = Object.values(found).filter(({ code }) => /^(A7|B8)_/.test(code));
  return Object.fromEntries(own.map((one) => [one.code, one]));
};
const exported = async (actor: Actor, format: "XLSX" | "CSV") => {
  const answer = await service.ask<{ done: { url: string } }>(
    actor,
    `mutation($format: ExportFormat!) { done: exportDemocraticManagementRegister(
      input: { register: "evaluations", format: $format }) { ... on Download { url } } }`,
    { format },
  );
  const fileId = /\/files\/([^?]+)/.exec(answer.done.url)![1]!;
  await using file = await service.ground.files.localPath(fileId, actor.unionId);
  return readFile(file.path);
};

test("B8 the demo year's evaluations come in, their figures are the ones expected, and their export changes nothing", async () => {
  const { chair } = await aUnion(service, await demoPeople());
  expect(await importing(service, chair, "infra/demo/yearbook.xlsx", registers)).toMatchObject({
    ...{ state: "DONE", total: 60, accepted: 60, refused: 0 },
  });
  const found = await figures(service, chair);
  expect(valuesOf(found)).toMatchObject({ A7_satisfaction: null, B8_evaluated: 60, B8_talks: 60 });
  for (const { records, value, unit } of Object.values(found)) {
    const amounts = records.edges.map(({ node }) => node.amount);
    const sum = amounts.reduce((all, one) => all + one, 0);
    const mean = amounts.length === 0 ? null : Math.round(sum / amounts.length);
    expect(value).toBe(unit === "BASIS_POINTS" ? mean : sum);
  }
  expect(found["B8_satisfaction"]!.value).toBeGreaterThan(9000);
  expect(valuesOf(await figures(service, chair, { year: 2024 }))).toMatchObject({
    B8_evaluated: 0,
  });
  for (const format of ["XLSX", "CSV"] as const)
    expect(await importing(service, chair, await exported(chair, format), registers)).toMatchObject(
      { total: 60, accepted: 0, unchanged: 60, refused: 0 },
    );
});

test("B8 ballots under another name than the staff number's go to nobody", async () => {
  const { chair } = await aUnion(service, somePeople());
  const bad = await importing(
    service,
    chair,
    sheet({ 姓名: "错名字" }, { 被评议人工号: "M2", 姓名: "本 部2" }),
    registers,
  );
  expect(bad).toMatchObject({ accepted: 1, refusals: [{ column: "姓名", code: "NAME_DIFFERS" }] });
});

test("a row is a subject's result of the year, which he and his officers see, with the talk about it", async () => {
  const { chair, member } = await aUnion(service, somePeople());
  await importing(service, chair, sheet({}), registers);
  const [own] = await evaluations.mine(member("M1"));
  expect(own).toMatchObject({
    ...{ year: 2025, kind: null, talk: { talkedOn: "2025-12-24", note: null, talkedBy: null } },
    result: { satisfaction: { part: 97, whole: 100, basisPoints: 9700 }, consequence: "NONE" },
  });
  expect(await evaluations.mine(member("M2"))).toEqual([]);
});

test("other values are a correction that is chosen, and an import undone gives the old ones back", async () => {
  const { chair } = await aUnion(service, somePeople());
  await importing(service, chair, sheet({ 反馈谈话日期: "" }), registers);
  const other = sheet({ 优秀: "30" });
  expect((await importing(service, chair, other, registers)).refusals).toMatchObject([
    { code: "STANDS_WITH_OTHER_VALUES" },
  ]);
  const apply = { ...registers, corrections: "APPLY" as const };
  const { id } = await importing(service, chair, other, apply);
  expect(valuesOf(await figures(service, chair))).toMatchObject({ B8_talks: 1 });
  expect(await evaluations.subjects(chair)).toMatchObject([
    { result: { ballots: { excellent: 30 } } },
  ]);
  await service.ask(
    chair,
    "mutation($id: ID!) { undoDemocraticManagementImport(importId: $id) { __typename } }",
    { id },
  );
  expect(await evaluations.subjects(chair)).toMatchObject([
    { talk: null, result: { ballots: { excellent: 31 } } },
  ]);
});

test.each([
  ["an unknown person", { 被评议人工号: "X9" }, "PERSON_UNKNOWN"],
  ["no ballot", { 优秀: "0", 称职: "0", 基本称职: "0", 不称职: "0" }, "NO_BALLOTS"],
  ["a year to come", { 年度: "2199", 反馈谈话日期: "" }, "YEAR_IN_FUTURE"],
  ["a talk before the year", { 反馈谈话日期: "2024-12-31" }, "TALK_BEFORE_EVALUATION"],
  ["a negative count", { 不称职: "-1" }, "COUNT_OUT_OF_RANGE"],
])("a row with %s is refused and stops no other", async (_, wrong, code) => {
  const { chair } = await aUnion(service, somePeople());
  const outcome = await importing(
    service,
    chair,
    sheet(wrong, { 被评议人工号: "M2", 姓名: "本部2" }),
    registers,
  );
  expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([{ rowNo: 2, code }]);
});

test("EV-R8 a row of fewer ballots than are shown has no result to see, no part in the average and no place in an export", async () => {
  const { chair } = await aUnion(service, somePeople());
  const few = { 优秀: "4", 称职: "0", 基本称职: "0", 不称职: "0" };
  await importing(
    service,
    chair,
    sheet({ ...few, 优秀: "5" }, { ...few, 被评议人工号: "M2", 姓名: "本部2" }),
    registers,
  );
  const found = await evaluations.subjects(chair);
  expect(found.filter(({ result }) => result === null)).toHaveLength(1);
  const { B8_evaluated, B8_satisfaction } = await figures(service, chair);
  expect([B8_evaluated!.rows, B8_satisfaction!.rows]).toEqual([2, 1]);
  expect((await exported(chair, "CSV")).toString()).not.toContain("M2");
});

test("a campus officer imports, sees and exports his campus's cadres alone", async () => {
  const { chair, officerOf } = await aUnion(service, somePeople());
  await importing(service, chair, sheet({}, { 被评议人工号: "E1", 姓名: "东院1" }), registers);
  const east = officerOf("东院区");
  expect(await evaluations.subjects(east)).toHaveLength(1);
  expect((await exported(east, "CSV")).toString()).not.toContain("M1");
  const outcome = await importing(
    service,
    east,
    sheet({ 被评议人工号: "M2", 姓名: "本部2" }),
    registers,
  );
  expect(outcome.refusals).toMatchObject([{ code: "PERSON_UNKNOWN" }]);
});
