import type { Role } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T00:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
const hold = async (union: Union, role: Role, validFrom = "2026-01-01"): Promise<string> => {
  const memberId = newId();
  await union.tell("role.granted.v1", {
    accountId: newId(),
    memberId,
    role,
    grantId: newId(),
    scopeName: "示范医院工会",
    campusIds: null,
    departmentIds: null,
    validFrom,
    validTo: "2027-01-01",
    isToldAgain: true,
  });
  return memberId;
};
const counted = { service: "membership", day: "2026-03-05", reveals: 2, exports: 1, people: 2 };
const told = async (union: Union, person: string) =>
  (await inboxOf(service, union.person(person))).map(({ title, text }) => [title, text]);

test("2.14 sensitive reads and exports of a day are told to the audit administrator in numbers, and to nobody else", async () => {
  const union = await aUnion(service);
  const auditor = await hold(union, "AUDIT_ADMINISTRATOR");
  const others = await Promise.all(
    (["CHAIR", "UNION_OFFICER", "SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR"] as const).map(
      (role) => hold(union, role),
    ),
  );
  await union.tell("sensitive.accessed.v1", counted);
  expect(await told(union, auditor)).toEqual([
    [
      "2026-03-05 敏感信息查看与导出日报：会员与组织",
      "2026-03-05，“会员与组织”中敏感信息被查看 2 次、导出 1 次，涉及操作账号 2 个。请在该服务的审计日志中查阅标明敏感操作的记录，核对是否确为工作所需。",
    ],
  ]);
  for (const other of others) expect(await told(union, other)).toEqual([]);
});

test("2.14 a digest that is heard again is no news; another service's and another day's are", async () => {
  const union = await aUnion(service);
  const auditor = await hold(union, "AUDIT_ADMINISTRATOR");
  await union.tell("sensitive.accessed.v1", counted);
  await union.tell("sensitive.accessed.v1", counted);
  await union.tell("sensitive.accessed.v1", { ...counted, service: "welfare" });
  await union.tell("sensitive.accessed.v1", { ...counted, day: "2026-03-04" });
  expect((await told(union, auditor)).map(([title]) => title).sort()).toEqual([
    "2026-03-04 敏感信息查看与导出日报：会员与组织",
    "2026-03-05 敏感信息查看与导出日报：会员与组织",
    "2026-03-05 敏感信息查看与导出日报：帮扶与慰问",
  ]);
});

test("2.14 who became audit administrator after the day hears of it as well: it is now his to look into", async () => {
  const union = await aUnion(service);
  const auditor = await hold(union, "AUDIT_ADMINISTRATOR", "2026-03-06");
  await union.tell("sensitive.accessed.v1", counted);
  expect(await told(union, auditor)).toHaveLength(1);
});

test("2.14 the digest cannot be switched off in the inbox", async () => {
  const union = await aUnion(service);
  const auditor = await hold(union, "AUDIT_ADMINISTRATOR");
  const { chosen } = await service.ask<{ chosen: object }>(
    union.person(auditor),
    `mutation { chosen: chooseNoticePreference(input: { topic: AUDIT, channel: IN_APP, isOn: false }) {
      ... on Refused { code } } }`,
  );
  expect(chosen).toMatchObject({ code: expect.any(String) });
});
