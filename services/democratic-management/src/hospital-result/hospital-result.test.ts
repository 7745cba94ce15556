import { readFileSync } from "node:fs";
import type { Actor } from "@union/kernel";
import { newId } from "@union/persistence";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { registerDesk } from "../testing/register-desk.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";
import { congressTargetStages } from "./target/congress-target.stages.js";
import { hospitalTextStages } from "./text/hospital-text.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const sound = { 年度: "2025", 指标: "经营收入", 数值: "100.5", 单位: "万元", 上年: "90" };
const { sheet, bring, exported, undo } = registerDesk(
  () => service,
  "hospitalFigures",
  Object.keys(sound),
  sound,
);
type Done = { readonly id: string; readonly code?: string };
const shownAs = {
  HospitalFigure: "id value change changePercent enteredBy enteredAt",
  HospitalText: "id content state writtenBy approvedBy",
  CongressTarget: "id state isMet result evidence assessedOn reportedSessionId",
};
const answered = (field: string) => {
  const type = Object.keys(shownAs).find((name) => field.includes(name)) as keyof typeof shownAs;
  return `... on Refused { code message } ... on ${type} { ${shownAs[type]} }`;
};
const run = async (actor: Actor, field: string, type: string, input: object): Promise<Done> => {
  const query = `mutation($input: ${type}!) { done: ${field}(input: $input) { ${answered(field)} } }`;
  return (await service.ask<{ done: Done }>(actor, query, { input })).done;
};
const call = async (actor: Actor, field: string, args: string): Promise<Done> => {
  const query = `mutation { done: ${field}(${args}) { ${answered(field)} } }`;
  return (await service.ask<{ done: Done }>(actor, query)).done;
};
const shownFigures = async (actor: Actor, year = 2025) =>
  (
    await service.ask<{ hospitalFigures: Record<string, string>[] }>(
      actor,
      `{ hospitalFigures(year: ${year}) { year indicator value unit lastValue change changePercent enteredBy enteredAt } }`,
    )
  ).hospitalFigures;
const enter = (actor: Actor, more: object = {}) =>
  run(actor, "enterHospitalFigure", "EnterHospitalFigureInput", {
    ...{ year: 2025, indicator: "经营收入", value: "52680000", unit: "元", lastValue: "47300000" },
    ...more,
  });

test("F1 F2 the administration's sheet of the demo year is shown as entered, with who and when, and equals the expected rows", async () => {
  const { chair } = await aUnion(service, somePeople());
  const path = "infra/demo/yearbook.xlsx";
  expect(await bring(chair, path)).toMatchObject({ total: 2, accepted: 2 });
  expect(await bring(chair, path)).toMatchObject({ unchanged: 2 });
  for (const format of ["XLSX", "CSV"] as const)
    expect(await bring(chair, await exported(chair, format))).toMatchObject({ unchanged: 2 });
  const shown = await shownFigures(chair);
  const { total } = JSON.parse(readFileSync("infra/demo/expected.json", "utf8"));
  expect(
    shown.map(({ indicator, value, unit, lastValue }) => ({
      ...{ name: indicator, value: Number(value), unit, last: Number(lastValue) },
    })),
  ).toEqual(expect.arrayContaining(total["F1_F2_operations"]));
  expect(shown).toHaveLength(2);
  expect(shown.find(({ indicator }) => indicator === "经营收入")).toMatchObject({
    ...{ change: "5380000", changePercent: "11.37", enteredBy: chair.accountId },
    enteredAt: expect.stringMatching(/^20\d\d-/),
  });
  const figures = await proposalFiguresOf(service, chair, { prefix: "F" });
  expect(valuesOf(figures)).toMatchObject({
    ...{ F1_revenueFen: 5_268_000_000, F1_revenueChangeFen: 538_000_000 },
    ...{ F2_admissions: 8_200, F2_admissionsChange: 740 },
  });
  expect(figures["F1_revenueFen"]!.records.edges[0]!.node).toMatchObject({
    ...{ kind: "HospitalFigure", label: "经营收入 52680000元", amount: 5_268_000_000 },
  });
});

test("a sheet without a year is the last whole year's; another year, other units and indicators stay apart", async () => {
  const { chair } = await aUnion(service, somePeople());
  const rows = sheet(
    { 年度: "" },
    { 年度: "2024", 数值: "90", 上年: "" },
    { 指标: "床位使用率", 数值: "93.25", 单位: "%", 上年: "-" },
    { 指标: "住院人次", 数值: "0.82", 单位: "万人次", 上年: "0.746" },
  );
  expect(await bring(chair, rows)).toMatchObject({ accepted: 4 });
  expect(await shownFigures(chair)).toMatchObject([
    { indicator: "住院人次", value: "0.82", change: "0.074" },
    { indicator: "床位使用率", value: "93.25", unit: "%", change: null },
    { indicator: "经营收入", value: "100.5", change: "10.5" },
  ]);
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "F" }))).toMatchObject({
    ...{ F1_revenueFen: 100_500_000, F1_revenueChangeFen: 10_500_000 },
    ...{ F2_admissions: 8_200, F2_admissionsChange: 740 },
  });
});

test("bad cells are refused with their column; a correction needs the choice and says who made it; an import is undone", async () => {
  const { chair, unionId, officerOf } = await aUnion(service, somePeople());
  const bad = await bring(
    chair,
    sheet(
      { 指标: "" },
      { 指标: "甲", 数值: "很多" },
      { 指标: "乙", 单位: "" },
      { 指标: "丙", 单位: "元", 数值: "1.234" },
      { 指标: "丁", 年度: "1200" },
      { 指标: "戊", 数值: "1.23456" },
    ),
  );
  expect(bad.refusals.map(({ column }) => column)).toEqual([
    ...["指标", "数值", "单位", "数值", "年度", "数值"],
  ]);
  const { id } = await bring(chair, sheet({}));
  const other = sheet({ 数值: "100.6" });
  expect(await bring(chair, other)).toMatchObject({ refused: 1 });
  const officer = actorOf(unionId, "UNION_OFFICER");
  expect(await bring(officer, other, { corrections: "APPLY" })).toMatchObject({ corrected: 1 });
  expect(await shownFigures(chair)).toMatchObject([
    { value: "100.6", enteredBy: officer.accountId },
  ]);
  const east = await bring(officerOf("东院区"), sheet({ 指标: "别的" }));
  expect(east.refusals).toMatchObject([{ code: "WHOLE_UNION_ONLY" }]);
  expect(typeof (await undo(chair, id))).toBe("string");
  const again = await aUnion(service, somePeople());
  const once = await bring(again.chair, sheet({}));
  expect(await undo(again.chair, once.id)).toBe("UNDONE");
  expect(await shownFigures(again.chair)).toEqual([]);
});

test("a figure entered by hand is known to the register; of fifty at once one is stored", async () => {
  const { chair, unionId } = await aUnion(service, somePeople());
  const leader = actorOf(unionId, "HOSPITAL_LEADER");
  const all = await Promise.all(Array.from({ length: 50 }, () => enter(leader)));
  expect(all.filter(({ code }) => code === undefined)).toMatchObject([
    { value: "52680000", change: "5380000", enteredBy: leader.accountId },
  ]);
  expect(all.filter(({ code }) => code === "INDICATOR_TAKEN")).toHaveLength(49);
  expect(await bring(chair, await exported(chair, "CSV"))).toMatchObject({ unchanged: 1 });
  for (const wrong of [
    { value: "1e3" },
    { value: "" },
    { lastValue: "很多" },
    { indicator: " " },
    { unit: "" },
    { year: 2027 },
    { year: 0 },
  ])
    expect(await enter(chair, wrong)).toMatchObject({ code: "INDICATOR_WRONG" });
  expect(await enter(chair, { indicator: "药占比", value: "1.234" })).toMatchObject({
    code: "YUAN_TOO_PRECISE",
  });
});

test.each([
  ...everyCase(congressTargetStages).map((one) => ({ stages: congressTargetStages, ...one })),
  ...everyCase(hospitalTextStages).map((one) => ({ stages: hospitalTextStages, ...one })),
])("F3 F4 $stages.kind: $state --$step--> is possible: $isPossible", (one) => {
  const matter = { state: one.state, campusId: null, departmentId: null, owners: [], taken: [] };
  const asked = { step: one.step, opinion: "好" };
  const taken = takeStep(one.stages as never, matter, actorOf("u", "CHAIR"), asked as never);
  expect(taken.ok).toBe(one.isPossible);
});

test("F4 a text of the year has its author and is approved by another; written anew, it needs approval again", async () => {
  const { chair, unionId, officerOf } = await aUnion(service, somePeople());
  const officer = actorOf(unionId, "UNION_OFFICER");
  const write = (actor: Actor, content = "开展新技术12项。", year = 2025) =>
    run(actor, "writeHospitalText", "WriteHospitalTextInput", {
      ...{ year, topic: "TECHNOLOGY", content },
    });
  const { id } = await write(chair);
  expect(await call(chair, "approveHospitalText", `id: "${id}"`)).toMatchObject({
    code: "SELF_APPROVED",
  });
  expect(await write(officer, "开展新技术13项。")).toMatchObject({ id, state: "DRAFT" });
  expect(await call(chair, "approveHospitalText", `id: "${id}"`)).toMatchObject({
    ...{ state: "APPROVED", approvedBy: chair.accountId },
  });
  expect(await call(chair, "approveHospitalText", `id: "${id}"`)).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await write(officer, "开展新技术14项。")).toMatchObject({
    ...{ state: "DRAFT", approvedBy: null },
  });
  expect(await write(chair, " ")).toMatchObject({ code: "HOSPITAL_TEXT_WRONG" });
  expect(await write(chair, "好", 2027)).toMatchObject({ code: "HOSPITAL_TEXT_WRONG" });
  expect(await write(officerOf("东院区"))).toMatchObject({ code: "RESULT_OF_WHOLE_UNION" });
  const { hospitalTexts } = await service.ask<{ hospitalTexts: object[] }>(
    chair,
    "{ hospitalTexts(year: 2025) { content writtenBy } }",
  );
  expect(hospitalTexts).toEqual([{ content: "开展新技术14项。", writtenBy: officer.accountId }]);
  const both = await Promise.all([write(chair, "甲", 2024), write(officer, "乙", 2024)]);
  expect(new Set(both.map((one) => one.id)).size).toBe(1);
});

const aSession = async (unionId: string, no: number, opensOn: string): Promise<string> => {
  const id = newId();
  await service.ground.db.query(
    `INSERT INTO congress_session (union_id, id, type, congress_no, no, kind, opens_on, state, version)
     VALUES (?, ?, 'STAFF', 3, ?, 'ORDINARY', ?, 'CLOSED', 1)`,
    [unionId, id, no, opensOn],
  );
  return id;
};
const target = {
  ...{ content: "住院人次达到8000", measure: "全年住院人次", dueOn: "2025-12-31" },
  ...{ document: "决议1号", decidedBy: "职代会" },
};
const set = (actor: Actor, sessionId: string, more: object = {}) =>
  run(actor, "setCongressTarget", "SetCongressTargetInput", { ...target, sessionId, ...more });
const assess = (actor: Actor, id: string, more: object = {}) =>
  run(actor, "assessCongressTarget", "AssessCongressTargetInput", {
    ...{ id, isMet: true, result: "8200人次", evidence: "统计年报" },
    ...more,
  });

test("F3 a target is set by a session, assessed with evidence, and reported to a later session; met of set are counted", async () => {
  const { chair, unionId, officerOf } = await aUnion(service, somePeople());
  const first = await aSession(unionId, 2, "2025-01-25");
  const next = await aSession(unionId, 3, "2026-02-13");
  const { id } = await set(chair, first);
  const other = await set(chair, first, { content: "新增设备三台" });
  expect(
    await service.ground.db.query("SELECT 1 FROM deadline WHERE subject = ?", [id]),
  ).toHaveLength(1);
  const report = (sessionId: string) =>
    call(chair, "reportCongressTarget", `id: "${id}", sessionId: "${sessionId}"`);
  expect(await report(next)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await assess(chair, id)).toMatchObject({ code: "STEP_APART" });
  const officer = actorOf(unionId, "UNION_OFFICER");
  expect(await assess(officer, id, { evidence: "" })).toMatchObject({ code: "TARGET_TEXT_WRONG" });
  expect(await assess(officer, id)).toMatchObject({ state: "ASSESSED", isMet: true });
  await assess(officer, other.id, { isMet: false, result: "两台" });
  expect(await report(first)).toMatchObject({ code: "SESSION_NOT_LATER" });
  expect(await report(id)).toMatchObject({ code: "SESSION_UNKNOWN" });
  expect(await report(next)).toMatchObject({ state: "REPORTED", reportedSessionId: next });
  expect(await assess(officer, id)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await set(officer, first)).toMatchObject({ code: "TARGET_TAKEN" });
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "F" }))).toMatchObject({
    ...{ F3_targetsSet: 2, F3_targetsMet: 1 },
  });
  expect(await set(chair, id)).toMatchObject({ code: "SESSION_UNKNOWN" });
  for (const dueOn of ["2025-01-24", "9999-12-31"])
    expect(await set(chair, first, { dueOn, content: "别的" })).toMatchObject({
      code: "TARGET_DUE_WRONG",
    });
  const east = officerOf("东院区");
  expect(await set(east, first)).toMatchObject({ code: "RESULT_OF_WHOLE_UNION" });
  expect(await assess(east, other.id)).toMatchObject({ code: "TARGET_UNKNOWN" });
  const stranger = (await aUnion(service, somePeople())).chair;
  expect(await assess(stranger, other.id)).toMatchObject({ code: "TARGET_UNKNOWN" });
  const list = "{ congressTargets(first: 1) { totalCount edges { node { content } } } }";
  expect(await service.ask(east, list)).toMatchObject({ congressTargets: { totalCount: 2 } });
  expect(await service.ask(stranger, list)).toMatchObject({ congressTargets: { totalCount: 0 } });
});
