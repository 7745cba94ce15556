import { dayOf } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { duesDesk } from "../testing/dues-desk.js";
import { mattersAt } from "../testing/matters.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { type DuesUnion, keepDues } from "./keep-dues.js";

const begin = new Date("2025-02-10T02:00:00Z");
let now = begin;
let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
  desk = duesDesk(service);
});
beforeEach(() => {
  now = begin;
});
afterAll(() => service.close());

/** The morning of a day, as the house keeps it for one union. */
async function morning({ unionId }: TestUnion, day: string): Promise<void> {
  const { ground } = service;
  now = new Date(`${day}T06:20:00+08:00`);
  const [union] = await ground.db.query<DuesUnion[]>(
    "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run WHERE union_id = ? GROUP BY union_id",
    [unionId],
  );
  await keepDues(ground, union!);
}
type Told = {
  kind: string;
  step: string;
  told: { recipients: string[]; roles: string[] }[];
};
const told = async ({ unionId }: TestUnion): Promise<Told[]> =>
  (
    await service.ground.db.query<{ payload: Told }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
      [unionId],
    )
  ).map(({ payload }) => payload);
const stepsTold = async (union: TestUnion): Promise<string[]> =>
  (await told(union)).map(({ kind, step }) => `${kind} ${step}`);
const matters = async ({ unionId }: TestUnion) =>
  service.ground.db.query<{ id: string; kind: string; state: string; note: string }[]>(
    "SELECT id, member_id AS memberId, kind, state, note FROM membership_matter WHERE union_id = ? ORDER BY id",
    [unionId],
  );
const statusOf = async (union: TestUnion, id: string): Promise<string> =>
  (
    await service.ask<{ member: { status: string } }>(
      union.chair,
      "query($id: ID!) { member(id: $id) { status } }",
      { id },
    )
  ).member.status;
/** Everything that a round could write, counted. */
const written = ({ unionId }: TestUnion) =>
  Promise.all(
    ["outbox", "stage_step", "membership_matter", "deadline", "dues_arrears", "dues_charge"].map(
      async (table) =>
        (
          await service.ground.db.query<{ n: number }[]>(
            `SELECT COUNT(*) AS n FROM ${table} WHERE union_id = ?`,
            [unionId],
          )
        )[0]!.n,
    ),
  );
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
        ...{ accountId, role: "GROUP_LEADER", validFrom: dayOf(service.ground.clock()) },
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

test("DUE-R6, MEM-R10 six months missed open the deemed withdrawal and tell the person and the committee; nobody is removed, and repeated rounds change nothing", async () => {
  const { union, id } = await aDebtor();
  for (const day of ["2025-03-05", "2025-04-05", "2025-05-05", "2025-06-05", "2025-07-05"])
    await morning(union, day);
  expect(await matters(union)).toEqual([]);
  await morning(union, "2025-08-05");
  expect(await stepsTold(union)).toEqual(["DUES_ARREARS remind", "DEEMED_WITHDRAWAL open"]);
  expect((await told(union)).at(-1)!.told).toMatchObject([
    { recipients: [id], roles: [] },
    { recipients: [], roles: ["CHAIR", "UNION_OFFICER"] },
  ]);
  expect(await matters(union)).toMatchObject([
    {
      ...{ memberId: id, kind: "DEEMED_WITHDRAWAL", state: "OPENED" },
      note: "2025-01 2025-02 2025-03 2025-04 2025-05 2025-06",
    },
  ]);
  expect(await desk.arrears(union.chair)).toMatchObject([
    { state: "OPENED", months: 6, openedOn: "2025-08-05" },
  ]);
  expect(await clocks(union)).toMatchObject([{ state: "OPEN", due_on: "2025-09-04" }]);
  expect(await statusOf(union, id)).toBe("ACTIVE");
  const before = await written(union);
  for (const day of ["2025-08-05", "2025-08-06", "2025-08-06"]) await morning(union, day);
  expect(await written(union)).toEqual(before);
});

test("MEM-R10 a matter that is open counts as opened, one that the committee dropped is not opened again, whatever month comes", async () => {
  const { union, id } = await aDebtor();
  await morning(union, "2025-07-05");
  const at = mattersAt(service);
  const [since, ...more] = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
  const { id: matterId } = await at.deems(union.officerOf("本部院区"), id, [since!, ...more]);
  await morning(union, "2025-08-05");
  expect(await matters(union)).toMatchObject([{ id: matterId, state: "OPENED" }]);
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "OPENED" }]);
  await at.takes(union.chair, matterId!, "drop");
  expect(await clocks(union)).toMatchObject([{ state: "MET" }]);
  await morning(union, "2025-08-06");
  await morning(union, "2025-12-05");
  expect(await matters(union)).toMatchObject([{ id: matterId, state: "DROPPED" }]);
});

test("MEM-R10 while another matter of the person is open the deemed withdrawal waits, and opens once that one is done with", async () => {
  const { union, id } = await aDebtor();
  const at = mattersAt(service);
  const { id: wish } = await at.requests(union.chair, id, "本人口头申请");
  await morning(union, "2025-08-05");
  expect(await matters(union)).toMatchObject([{ kind: "WITHDRAWAL" }]);
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "OPENED" }]);
  await at.takes(union.member(id, "本部院区"), wish!, "stay");
  await morning(union, "2025-08-06");
  await morning(union, "2025-08-07");
  expect(await matters(union)).toMatchObject([
    { kind: "WITHDRAWAL", state: "STAYED" },
    { kind: "DEEMED_WITHDRAWAL", state: "OPENED" },
  ]);
});

test("DUE-R6 a month that is waived is justified: the matter lapses, and the arrears are settled once all is paid", async () => {
  const { union, id } = await aDebtor();
  await morning(union, "2025-08-05");
  const charges = async () => (await desk.list(union.chair)).reverse();
  await desk.waive(union.chair, (await charges())[0]!.id);
  await morning(union, "2025-08-06");
  expect(await desk.arrears(union.chair)).toMatchObject([
    { state: "REMINDED", sinceMonth: "2025-02", months: 5, openedOn: null },
  ]);
  expect(await matters(union)).toMatchObject([{ state: "DROPPED" }]);
  expect(await clocks(union)).toMatchObject([{ state: "CANCELLED" }]);
  const lapse = (await told(union)).find(({ step }) => step === "lapse");
  expect(lapse!.told.map(({ recipients }) => recipients)).toEqual([[id], []]);
  const owed = (await charges()).filter(({ state }) => state === "OVERDUE");
  await desk.receive(
    union.chair,
    owed.map((one) => one.id),
    { receivedOn: "2025-08-06" },
  );
  await morning(union, "2025-08-07");
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "SETTLED" }]);
  expect((await told(union)).filter(({ step }) => step === "settle")).toHaveLength(1);
});

test("MEM-R10 a waiver within the six months breaks their row; only six new ones after it open the matter", async () => {
  const { union } = await aDebtor();
  await morning(union, "2025-05-05");
  const march = (await desk.list(union.chair, { month: "2025-03" }))[0]!;
  await desk.waive(union.chair, march.id);
  await morning(union, "2025-10-30");
  expect(await matters(union)).toEqual([]);
  await morning(union, "2025-10-31");
  expect(await matters(union)).toMatchObject([
    { note: "2025-04 2025-05 2025-06 2025-07 2025-08 2025-09" },
  ]);
});

test("DUE-R6 arrears of somebody whom the committee has deemed withdrawn are settled, and the decision stays", async () => {
  const { union, id } = await aDebtor();
  await morning(union, "2025-08-05");
  const at = mattersAt(service);
  const matterId = (await matters(union))[0]!.id;
  const officer = union.officerOf("本部院区");
  await at.takes(officer, matterId, "confirmAbsence");
  await at.takes(officer, matterId, "educate");
  await at.takes(union.chair, matterId, "decide", { effectiveOn: "2025-08-05" });
  await morning(union, "2025-08-06");
  expect(await statusOf(union, id)).toBe("DEEMED_WITHDRAWN");
  expect(await desk.arrears(union.chair)).toMatchObject([{ state: "SETTLED" }]);
  expect(await matters(union)).toMatchObject([{ state: "DECIDED" }]);
});

test("DUE-R6, MEM-R10 a round of 200 people: one who cannot be written holds up no other, and comes with the next round", async () => {
  const union = await aUnion(service, "本部院区");
  const ids = await union.employs(...Array.from({ length: 200 }, () => aNurse("本部院区")));
  await desk.charge(union.chair, "2025-01");
  const bad = ids[57]!;
  const { db } = service.ground;
  await db.query(
    `CREATE TRIGGER unwritable BEFORE INSERT ON membership_matter FOR EACH ROW
     IF NEW.member_id = '${bad}' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF`,
  );
  await morning(union, "2025-08-05");
  const opened = await matters(union);
  expect(opened).toHaveLength(199);
  expect(opened.every(({ state }) => state === "OPENED")).toBe(true);
  expect((await told(union)).filter(({ step }) => step === "remind")).toHaveLength(199);
  await db.query("DROP TRIGGER unwritable");
  await morning(union, "2025-08-06");
  expect(await matters(union)).toHaveLength(200);
  expect((await told(union)).filter(({ step }) => step === "remind")).toHaveLength(200);
  const [{ n }] = await db.query<[{ n: number }]>(
    "SELECT COUNT(*) AS n FROM membership_fact WHERE union_id = ? AND status = 'ACTIVE' AND until_on > '2025-08-06'",
    [union.unionId],
  );
  expect(Number(n)).toBe(200);
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
