import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { proposalFiguresOf, valuesOf } from "../../testing/proposal-figures.js";
import { registerDesk } from "../../testing/register-desk.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const sound = { 年度: "2025", 指标: "经营收入", 数值: "100.5", 单位: "万元", 上年: "90" };
const { sheet, bring, exported } = registerDesk(
  () => service,
  "hospitalFigures",
  Object.keys(sound),
  sound,
);
const enter = async (actor: Actor, more: object = {}): Promise<{ code?: string }> => {
  const query = `mutation($input: EnterHospitalFigureInput!) { done: enterHospitalFigure(input: $input) {
    ... on Refused { code } ... on HospitalFigure { id } } }`;
  const input = {
    ...{ year: 2025, indicator: "经营收入", value: "52680000", unit: "元", lastValue: "47300000" },
    ...more,
  };
  return (await service.ask<{ done: { code?: string } }>(actor, query, { input })).done;
};

test("F1 F2 what can be entered has a value as a figure, in a known unit; what nobody entered is not known, never nothing", async () => {
  const { chair } = await aUnion(service, somePeople());
  const wrong = async (input: object) => (await enter(chair, input)).code;
  expect(await wrong({ value: "99999999999999.9" })).toBe("INDICATOR_TOO_LARGE");
  expect(await wrong({ lastValue: "-99999999999999" })).toBe("INDICATOR_TOO_LARGE");
  expect(await wrong({ value: "999999999999999.99" })).toBe("INDICATOR_WRONG");
  expect(await wrong({ unit: "人" })).toBe("INDICATOR_UNIT_UNKNOWN");
  expect(await wrong({ indicator: "经营 收入" })).toBe("INDICATOR_SPACED");
  const persons = { indicator: "住院人次", unit: "人次", lastValue: null };
  for (const value of ["12.5", "-1"])
    expect(await wrong({ ...persons, value })).toBe("INDICATOR_NOT_COUNTED");
  const unknown = { F1_revenueFen: null, F1_revenueChangeFen: null, F2_admissions: null };
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "F" }))).toMatchObject(unknown);
  await enter(chair, { value: "10000000000000", lastValue: "-10000000000000" });
  await enter(chair, { ...persons, value: "7" });
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "F" }))).toMatchObject({
    ...{ F1_revenueFen: 10 ** 15, F1_revenueChangeFen: 2 * 10 ** 15, F2_admissions: 7 },
    F2_admissionsChange: null,
  });
});

test("F1 a value beyond all measure that stood before breaks no figure of its year", async () => {
  const { chair, unionId } = await aUnion(service, somePeople());
  await service.ground.db.query(
    `INSERT INTO hospital_figure (union_id, id, year, indicator, value, unit, last_value, entered_by, version)
     VALUES (?, UUID(), 2025, '经营收入', '999999999999999.99', '万元', '-999999999999999', UUID(), 1)`,
    [unionId],
  );
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "F1" }))).toEqual({
    ...{ F1_revenueFen: null, F1_revenueChangeFen: null },
  });
});

test("a value entered by hand comes back from its own export as it went, and a sheet is held to the same rules", async () => {
  const { chair } = await aUnion(service, somePeople());
  await enter(chair, { indicator: "药占比", unit: "%", value: "1.00", lastValue: "0.50" });
  await enter(chair, { indicator: "资产", value: "999999999999999", lastValue: null });
  for (const format of ["XLSX", "CSV"] as const)
    expect(
      await bring(chair, await exported(chair, format), { corrections: "APPLY" }),
    ).toMatchObject({ unchanged: 2, refused: 0 });
  const { refusals } = await bring(
    chair,
    sheet(
      { 数值: "999999999999" },
      { 指标: "住院人次", 单位: "人次", 数值: "12.5", 上年: "" },
      { 指标: "住院人次", 单位: "个", 数值: "12" },
      { 指标: "住院 人次", 单位: "人次", 数值: "12" },
    ),
  );
  expect(refusals.map(({ column, code }) => [column, code])).toEqual([
    ["数值", "INDICATOR_TOO_LARGE"],
    ["数值", "INDICATOR_NOT_COUNTED"],
    ["单位", "INDICATOR_UNIT_UNKNOWN"],
    ["指标", "INDICATOR_SPACED"],
  ]);
});
