import { importFile, type TestService, testSecrets, testService, upload } from "@union/testing";
import { membership } from "../service.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const figures = `query($year: Int!, $campusId: ID) { unionOrg { membershipFigures(year: $year, campusId: $campusId) { code value rows } } }`;

test("A1–A3 the demo year's roster comes in and its figures are the ones expected", async () => {
  const { chair, campusId } = await aUnion(service, "本部院区", "东院区");
  const fileId = await upload(service, chair, "infra/demo/roster.xlsx");
  const [outcome] = await importFile(service, "Membership", chair, { fileId });
  expect(outcome).toMatchObject({
    state: "DONE",
    total: 1800,
    accepted: 1800,
    unchanged: 0,
    refused: 0,
  });
  const answer = await service.ask<{
    unionOrg: { membershipFigures: { code: string; value: number }[] };
  }>(chair, figures, { year: 2025 });
  expect(
    Object.fromEntries(answer.unionOrg.membershipFigures.map(({ code, value }) => [code, value])),
  ).toMatchObject({
    A1_members: 1574,
    A1_women: 1064,
    A2_staff: 1800,
    A3_joined: 46,
  });
  const east = await service.ask<{
    unionOrg: { membershipFigures: { code: string; value: number }[] };
  }>(chair, figures, { year: 2025, campusId: campusId("东院区") });
  expect(east.unionOrg.membershipFigures.slice(0, 4).map(({ value }) => value)).toEqual([
    476, 324, 540, 19,
  ]);
  const [again] = await importFile(service, "Membership", chair, { fileId });
  expect(again).toMatchObject({
    state: "DONE",
    total: 1800,
    accepted: 0,
    unchanged: 1800,
    refused: 0,
  });
});

test("an import of a register that there is none of names it and those there are", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const { done } = await service.ask<{ done: object }>(
    chair,
    `mutation { done: importMembershipRegisters(input: { fileId: "x", registers: ["roster", "nope"] }) {
      ... on Refused { code message } } }`,
  );
  expect(done).toMatchObject({ code: "REGISTER_UNKNOWN" });
  expect(done).toMatchObject({ message: expect.stringMatching(/“nope”，可导入的有：.*roster/) });
});
