import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const whole = `query($id: ID!, $asOf: LocalDate) { member(id: $id) { name status statusSince title campus { name } department { name } facts { kind effectiveOn untilOn } }
  members(asOf: $asOf) { totalCount } }`;
const look = async (actor: Parameters<TestService["ask"]>[0], id: string) =>
  service.ask<{ member: Record<string, unknown>; members: { totalCount: number } }>(actor, whole, {
    id,
  });
const choice = { corrections: "APPLY" } as const;

test("acceptance: a row that stands with other values is refused until its correction is chosen", async () => {
  const { chair, imports, employs } = await aUnion(service, "本部院区", "东院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  const corrected = { ...row, 姓名: "沈玥华", 职称: "主管护师", 院区: "东院区", 科室: "外科" };
  const refused = await imports(chair, [corrected]);
  expect(refused).toMatchObject({ accepted: 0, refused: 1 });
  expect(refused.refusals[0]).toMatchObject({ column: "工号", code: "STANDS_WITH_OTHER_VALUES" });
  expect(await look(chair, id!)).toMatchObject({ member: { name: "沈月华", title: "护师" } });
  expect(await imports(chair, [corrected], choice)).toMatchObject({ accepted: 1, corrected: 1 });
  expect(await look(chair, id!)).toMatchObject({
    member: {
      name: "沈玥华",
      title: "主管护师",
      campus: { name: "东院区" },
      department: { name: "外科" },
      status: "ACTIVE",
    },
    members: { totalCount: 1 },
  });
  expect(await imports(chair, [corrected])).toMatchObject({ unchanged: 1 });
});

test("a correction sets the enrolment right that came with the roster: moved, taken away, given", async () => {
  const { chair, imports, employs } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  const facts = async () => (await look(chair, id!)).member["facts"];
  await imports(chair, [{ ...row, 入会日期: "2016-01-01" }], choice);
  expect(await facts()).toEqual([{ kind: "ENROLLED", effectiveOn: "2016-01-01", untilOn: null }]);
  await imports(chair, [{ ...row, ...notEnrolled }], choice);
  expect(await facts()).toEqual([]);
  await imports(chair, [row], choice);
  expect(await facts()).toEqual([{ kind: "ENROLLED", effectiveOn: "2015-06-01", untilOn: null }]);
});

test("MEM-R8 a correction of something else leaves what was recorded of the membership as it is", async () => {
  const { chair, imports, employs, records } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  await records(id!, "RETAINED", "2024-03-01", { reason: "退休" });
  expect(await imports(chair, [{ ...row, 职称: "主管护师" }], choice)).toMatchObject({
    corrected: 1,
  });
  expect(await look(chair, id!)).toMatchObject({
    member: {
      title: "主管护师",
      status: "RETAINED",
      facts: [
        { kind: "ENROLLED", effectiveOn: "2015-06-01", untilOn: "2024-03-01" },
        { kind: "RETAINED", effectiveOn: "2024-03-01", untilOn: null },
      ],
    },
    members: { totalCount: 1 },
  });
});

test("a correction cannot change the enrolment under facts that were recorded since", async () => {
  const { chair, imports, employs, records } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  await records(id!, "WITHDRAWN", "2024-03-01");
  for (const cells of [{ 入会日期: "2024-06-01" }, notEnrolled]) {
    const outcome = await imports(chair, [{ ...row, ...cells }], choice);
    expect(outcome.refusals).toEqual([
      expect.objectContaining({ column: "入会日期", code: "MEMBERSHIP_RECORDED" }),
    ]);
  }
  expect(await look(chair, id!)).toMatchObject({
    member: { status: "WITHDRAWN", statusSince: "2024-03-01" },
    members: { totalCount: 1 },
  });
});

test("MEM-R12 who left and joined again stands once in every list, and the roster stays unchanged", async () => {
  const { chair, imports, employs, records } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  await records(id!, "WITHDRAWN", "2024-03-01");
  expect(await records(id!, "ENROLLED", "2024-09-01")).toMatchObject({ status: "ACTIVE" });
  expect((await look(chair, id!)).members.totalCount).toBe(1);
  expect(await imports(chair, [row])).toMatchObject({ unchanged: 1, total: 1 });
});

test("a row of somebody who was enrolled by hand since is unchanged, as it stands in the file", async () => {
  const { chair, imports, employs, records } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区", notEnrolled);
  const [id] = await employs(row);
  await records(id!, "ENROLLED", "2024-09-01");
  expect(await imports(chair, [row])).toMatchObject({ unchanged: 1, refused: 0 });
});
