import type { Role } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
const hold = async (union: Union, role: Role, campusIds: string[] | null): Promise<string> => {
  const memberId = newId();
  await union.tell("role.granted.v1", {
    accountId: newId(),
    memberId,
    role,
    grantId: newId(),
    scopeName: "东院区",
    campusIds,
    departmentIds: null,
    validFrom: "2026-01-01",
    validTo: "2027-01-01",
    isToldAgain: true,
  });
  return memberId;
};
const partyOf = (
  { recipients = [], roles = [] }: { recipients?: string[]; roles?: Role[] },
  campusIds: string[] | null = null,
) => ({
  recipients,
  roles,
  campusIds,
  todo:
    roles.length > 0
      ? { zh: "请督促承办部门。", en: "Urge the department." }
      : { zh: "请尽快答复。", en: "Answer it soon." },
});
const reached = (person: string) => ({
  deadlineId: newId(),
  kind: "ANSWER",
  name: { zh: "提案答复", en: "answer to the proposal" },
  subject: newId(),
  subjectName: "延长食堂夜宵时间",
  campusId: null,
  dueOn: "2026-03-13",
  stepOn: "2026-03-06",
  step: "BEFORE" as const,
  days: 7,
  responsible: partyOf({ recipients: [person] }),
  deputy: null,
});
const told = async (union: Union, person: string) =>
  (await inboxOf(service, union.person(person))).map(({ title, text }) => [title, text]);

test("2.14 a deadline tells whoever is responsible how many days are left and what to do, and nobody else", async () => {
  const union = await aUnion(service);
  const [person, chair] = [newId(), await hold(union, "CHAIR", null)];
  await union.tell("deadline.reached.v1", reached(person));
  expect(await told(union, person)).toEqual([
    [
      "提案答复期限：还有 7 天",
      "“延长食堂夜宵时间”的提案答复期限为 2026-03-13，还有 7 天。请尽快答复。",
    ],
  ]);
  expect(await told(union, chair)).toEqual([]);
});

test("2.14 what is late is told to the responsible and to those above him, with the days and what each is to do", async () => {
  const union = await aUnion(service);
  const person = newId();
  const [chair, east, west] = [
    await hold(union, "CHAIR", null),
    await hold(union, "CHAIR", [union.campusId]),
    await hold(union, "CHAIR", [newId()]),
  ];
  await union.tell("deadline.reached.v1", {
    ...reached(person),
    dueOn: "2026-03-03",
    step: "OVERDUE",
    days: 3,
    deputy: partyOf({ roles: ["CHAIR"] }, [union.campusId]),
  });
  expect((await told(union, person)).map(([title]) => title)).toEqual([
    "提案答复期限：已逾期 3 天",
  ]);
  for (const above of [chair, east])
    expect(await told(union, above)).toEqual([
      [
        "提请处理：提案答复期限已逾期 3 天",
        "“延长食堂夜宵时间”的提案答复期限为 2026-03-03，已逾期 3 天，现提请您处理。请督促承办部门。",
      ],
    ]);
  expect(await told(union, west)).toEqual([]);
});

test("2.14 who is responsible and stands above as well is told once; roles may be responsible, too", async () => {
  const union = await aUnion(service);
  const chair = await hold(union, "CHAIR", null);
  await union.tell("deadline.reached.v1", {
    ...reached(newId()),
    step: "DUE",
    days: 0,
    responsible: partyOf({ roles: ["CHAIR"] }),
    deputy: partyOf({ roles: ["CHAIR", "SECURITY_ADMINISTRATOR"] }),
  });
  expect((await told(union, chair)).map(([title]) => title)).toEqual(["提案答复期限：今天到期"]);
});

test("2.14 of a step there is one notice, however often it is told; the next step and another last day are news", async () => {
  const union = await aUnion(service);
  const person = newId();
  const first = reached(person);
  await union.tell("deadline.reached.v1", first);
  await union.tell("deadline.reached.v1", first);
  expect(await told(union, person)).toHaveLength(1);
  await union.tell("deadline.reached.v1", { ...first, stepOn: "2026-03-13", step: "DUE", days: 0 });
  await union.tell("deadline.reached.v1", { ...first, dueOn: "2026-03-20", days: 14 });
  expect(await told(union, person)).toHaveLength(3);
});

test("what goes out of the house names no subject", async () => {
  const union = await aUnion(service);
  await union.tell("deadline.reached.v1", {
    ...reached(newId()),
    deputy: partyOf({ roles: ["CHAIR"] }),
  });
  const rows = await service.ground.db.query<{ zh: string; en: string }[]>(
    "SELECT outside_zh AS zh, outside_en AS en FROM notice WHERE union_id = ? AND topic = 'DEADLINES'",
    [union.unionId],
  );
  expect(rows).toHaveLength(2);
  for (const { zh, en } of rows) {
    expect(zh).toContain("还有 7 天");
    expect(`${zh}${en}`).not.toContain("食堂");
  }
});
