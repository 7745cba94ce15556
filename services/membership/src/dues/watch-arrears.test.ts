import { localDate } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { type DuesUnion, keepDues } from "./keep-dues.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
  desk = duesDesk(service);
});
afterAll(() => service.close());

/** The morning of a day, as the house keeps it for one union. */
async function morning({ unionId }: TestUnion, day: string): Promise<void> {
  const { ground } = service;
  const [union] = await ground.db.query<DuesUnion[]>(
    "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run WHERE union_id = ? GROUP BY union_id",
    [unionId],
  );
  await keepDues(ground, union!, localDate(day));
}
const told = async ({ unionId }: TestUnion, name = "stage.passed.v1") =>
  (
    await service.ground.db.query<
      { payload: { step: string; told: { recipients: string[]; roles: string[] }[] } }[]
    >("SELECT payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position", [
      unionId,
      name,
    ])
  ).map(({ payload }) => payload);
const clocks = ({ unionId }: TestUnion) =>
  service.ground.db.query<{ state: string; due_on: string; responsible: unknown }[]>(
    "SELECT state, due_on FROM deadline WHERE union_id = ? AND kind = 'DEEMED_WITHDRAWAL_DUE' ORDER BY started_on",
    [unionId],
  );

/** One member of 本部院区 with a group leader, whose January 2025 is charged. */
async function aDebtor() {
  const union = await aUnion(service, "本部院区");
  const [id, leaderId] = await union.employs(
    aNurse("本部院区"),
    aNurse("本部院区", { 入会日期: null, 会籍状态: null }),
  );
  const [row] = await service.ground.db.query<{ staffNo: string }[]>(
    "SELECT staff_no AS staffNo FROM member WHERE id = ?",
    [leaderId],
  );
  const accountId = await union.opensAccount(`l-${union.unionId}`, { staffNo: row!.staffNo });
  await service.ask(
    union.holder("SECURITY_ADMINISTRATOR"),
    "mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }",
    {
      input: {
        ...{ accountId, role: "GROUP_LEADER", validFrom: "2020-01-01" },
        nodeId: await union.departmentId("本部院区", "内科"),
      },
    },
  );
  await desk.charge(union.chair, "2025-01");
  return { union, id: id!, leaderId: leaderId! };
}

test("DUE-R5 a month falls overdue thirty days after its end, not before", async () => {
  const { union } = await aDebtor();
  const state = async () => (await desk.list(union.chair, { month: "2025-01" }))[0]!.state;
  await morning(union, "2025-03-02");
  expect(await state()).toBe("DUE");
  await morning(union, "2025-03-03");
  expect(await state()).toBe("OVERDUE");
});

test("DUE-R5 the house charges the month before from the policy day on, and every month that it missed", async () => {
  const { union } = await aDebtor();
  const months = async () => (await desk.list(union.chair)).map(({ month }) => month);
  await morning(union, "2025-03-04");
  expect(await months()).toEqual(["2025-01"]);
  await morning(union, "2025-03-05");
  expect(await months()).toEqual(["2025-02", "2025-01"]);
  await morning(union, "2025-06-30");
  expect(await months()).toHaveLength(5);
});

test("DUE-R6 three months missed remind the member and his group leader, once", async () => {
  const { union, id, leaderId } = await aDebtor();
  await morning(union, "2025-04-30");
  expect(await told(union)).toEqual([]);
  await morning(union, "2025-05-05");
  await morning(union, "2025-05-06");
  const events = await told(union);
  expect(events.map(({ step }) => step)).toEqual(["remind"]);
  expect(events[0]!.told.map(({ recipients }) => recipients)).toEqual([[id], [leaderId]]);
  expect(await desk.arrears(union.chair)).toMatchObject([
    { state: "REMINDED", sinceMonth: "2025-01", months: 3, openedOn: null, member: { id } },
  ]);
  expect(await clocks(union)).toEqual([]);
});

test("DUE-R6, MEM-R10 six months missed open the matter for the committee; nobody is removed", async () => {
  const { union, id } = await aDebtor();
  await morning(union, "2025-08-05");
  await morning(union, "2025-08-06");
  expect((await told(union)).map(({ step }) => step)).toEqual(["remind", "open"]);
  expect((await told(union))[1]!.told[0]).toMatchObject({
    ...{ recipients: [], roles: ["CHAIR", "UNION_OFFICER"] },
  });
  expect(await desk.arrears(union.chair)).toMatchObject([
    { state: "OPENED", months: 6, openedOn: "2025-08-05" },
  ]);
  expect(await clocks(union)).toMatchObject([{ state: "OPEN", due_on: "2025-09-04" }]);
  const { member } = await service.ask<{ member: { status: string } }>(
    union.chair,
    "query($id: ID!) { member(id: $id) { status } }",
    { id },
  );
  expect(member.status).toBe("ACTIVE");
});

test("DUE-R6 a month that is waived is justified: the matter is taken back, and settled once all is paid", async () => {
  const { union } = await aDebtor();
  await morning(union, "2025-08-05");
  const charges = async () => (await desk.list(union.chair)).reverse();
  await desk.waive(union.chair, (await charges())[0]!.id);
  await morning(union, "2025-08-06");
  expect(await desk.arrears(union.chair)).toMatchObject([
    { state: "REMINDED", sinceMonth: "2025-02", months: 5, openedOn: null },
  ]);
  expect(await clocks(union)).toMatchObject([{ state: "CANCELLED" }]);
  const owed = (await charges()).filter(({ state }) => state === "OVERDUE");
  await desk.receive(
    union.chair,
    owed.map(({ id }) => id),
  );
  await morning(union, "2025-08-07");
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "SETTLED" }]);
  expect((await told(union)).filter(({ step }) => step === "settle")).toHaveLength(1);
});

test("DUE-R6 arrears of somebody who has left are settled", async () => {
  const { union, id } = await aDebtor();
  await morning(union, "2025-08-05");
  await union.records(id, "WITHDRAWN", "2025-08-06");
  await morning(union, "2025-08-06");
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "SETTLED" }]);
});

test("DUE-R6 the ageing counts persons and fen by campus and by how many months they owe", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const ids = await union.employs(aNurse("本部院区"), aNurse("本部院区"), aNurse("东院区"));
  await desk.charge(union.chair, "2025-01");
  await morning(union, "2025-05-05");
  const [latest] = await desk.list(union.chair, { memberId: ids[1], month: "2025-01" });
  await desk.waive(union.chair, latest!.id);
  const ageing = await desk.ageing(union.chair);
  expect(ageing.sort((one, other) => one.amountFen - other.amountFen)).toMatchObject([
    { campus: { name: "本部院区" }, age: "TWO", persons: 1, amountFen: 5000 },
    { age: "THREE_TO_FIVE", persons: 1, amountFen: 7500 },
    { age: "THREE_TO_FIVE", persons: 1, amountFen: 7500 },
  ]);
  expect(await desk.ageing(union.chair, union.campusId("东院区"))).toHaveLength(1);
});
