import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse, notEnrolled, type RosterCells } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const named = (姓名: string, more: RosterCells = {}) => aNurse("本部院区", { 姓名, ...more });

test("ORG-06 coverage adds up: staff = members + not members, by campus and employment type", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [, , , retained] = await union.employs(
    named("甲甲"),
    named("乙乙", notEnrolled),
    named("丙丙", { 用工形式: "合同", ...notEnrolled }),
    aNurse("东院区"),
  );
  await union.records(retained!, "RETAINED", "2020-01-01", { reason: "退休" });
  const coverage = async (asOf?: string) => {
    const { staffCoverage } = await service.ask<{
      staffCoverage: {
        campus: { name: string };
        employmentType: string;
        staff: number;
        members: number;
        notMembers: number;
      }[];
    }>(
      union.chair,
      "query($asOf: LocalDate) { staffCoverage(asOf: $asOf) { campus { name } employmentType staff members notMembers } }",
      asOf ? { asOf } : {},
    );
    return Object.fromEntries(
      staffCoverage.map((row) => [
        `${row.campus.name} ${row.employmentType}`,
        [row.staff, row.members, row.notMembers],
      ]),
    );
  };
  expect(await coverage()).toEqual({
    "本部院区 ESTABLISHMENT": [2, 1, 1],
    "本部院区 CONTRACT": [1, 0, 1],
    "东院区 ESTABLISHMENT": [1, 0, 1],
  });
  expect((await coverage("2019-12-31"))["东院区 ESTABLISHMENT"]).toEqual([1, 1, 0]);
  expect(await coverage("2000-01-01")).toEqual({});
});

test("A1 MEM-R8 a retained member is not counted among the members at the year's end, and the count opens down to its records", async () => {
  const union = await aUnion(service, "本部院区");
  const [stays, retires] = await union.employs(
    named("甲甲"),
    named("乙乙"),
    named("丙丙", notEnrolled),
  );
  await union.records(retires!, "RETAINED", "2024-12-31", { reason: "退休" });
  const figures = async (year: number) => {
    const { unionOrg } = await service.ask<{
      unionOrg: {
        membershipFigures: {
          code: string;
          value: number;
          rows: number;
          records: { edges: { node: { id: string } }[] };
        }[];
      };
    }>(
      union.chair,
      "query($year: Int!) { unionOrg { membershipFigures(year: $year) { code value rows records(first: 10) { edges { node { id } } } } } }",
      { year },
    );
    return Object.fromEntries(
      unionOrg.membershipFigures.map((one) => [
        one.code,
        [one.value, one.records.edges.map(({ node }) => node.id)],
      ]),
    );
  };
  expect(await figures(2023)).toMatchObject({
    A1_members: [2, expect.anything()],
    A2_staff: [3, expect.anything()],
  });
  expect(await figures(2024)).toMatchObject({ A1_members: [1, [stays]], A1_women: [1, [stays]] });
  expect(await figures(2015)).toMatchObject({ A3_joined: [2, expect.anything()] });
  expect(await figures(2014)).toMatchObject({
    A1_members: [0, []],
    A2_staff: [0, []],
    A3_joined: [0, []],
  });
});
