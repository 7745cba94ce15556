import { randomUUID } from "node:crypto";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

const grant = (accountId: string, memberId: string | null, role = "UNION_OFFICER") => ({
  accountId,
  memberId,
  role,
  grantId: newId(),
  scopeName: "东院区",
  campusIds: null,
  departmentIds: null,
  validFrom: "2026-03-01",
  validTo: "2027-03-01",
});

test("2.14 a grant tells its holder, in the language he reads", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  await union.tell("role.granted.v1", grant(newId(), memberId));
  const [notice, ...others] = await inboxOf(service, union.person(memberId));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ title: "您被授予“工会干部”", readAt: null });
  expect(notice?.text).toContain("东院区");
  expect(await inboxOf(service, union.person(newId()))).toEqual([]);
});

test("2.14 a grant to an account behind which nobody stands tells the account", async () => {
  const union = await aUnion(service);
  const auditor = actorOf(union.unionId, "AUDIT_ADMINISTRATOR");
  await union.tell("role.granted.v1", grant(auditor.accountId, null, "AUDIT_ADMINISTRATOR"));
  expect((await inboxOf(service, auditor)).map(({ title }) => title)).toEqual([
    "您被授予“审计管理员”",
  ]);
});

test("2.14 the same grant told again, or told by a resync, is no news", async () => {
  const union = await aUnion(service);
  const memberId = newId();
  const given = grant(newId(), memberId);
  await union.tell("role.granted.v1", given);
  await union.tell("role.granted.v1", given);
  await union.tell("role.granted.v1", { ...given, grantId: newId(), isToldAgain: true });
  expect(await inboxOf(service, union.person(memberId))).toHaveLength(1);
});

test("2.14 an import tells whoever sent it and the officers who answer for the whole union, and nobody else", async () => {
  const union = await aUnion(service);
  const [wide, east, sender] = [newId(), newId(), newId()];
  const requestedBy = randomUUID();
  await union.tell("role.granted.v1", grant(newId(), wide));
  await union.tell("role.granted.v1", { ...grant(newId(), east), campusIds: [union.campusId] });
  await union.tell("role.granted.v1", {
    ...grant(requestedBy, sender, "GROUP_LEADER"),
    campusIds: [union.campusId],
  });
  await union.tell("register.imported.v1", {
    importId: newId(),
    service: "membership",
    register: "职工花名册",
    accepted: 1_574,
    unchanged: 0,
    refused: 3,
    requestedBy,
  });
  const told = async (memberId: string) =>
    (await inboxOf(service, union.person(memberId))).map(({ title }) => title);
  expect((await told(wide))[0]).toBe("《职工花名册》已导入");
  expect((await told(sender))[0]).toBe("《职工花名册》已导入");
  expect(await told(east)).toEqual(["您被授予“工会干部”"]);
  const [notice] = await inboxOf(service, union.person(wide));
  expect(notice?.text).toContain("不予导入 3 行");
});

test("2.14 what happened to a membership is told to its person, a death to nobody", async () => {
  const union = await aUnion(service);
  const [member, late] = [newId(), newId()];
  const recorded = { memberId: member, fact: "RETAINED", effectiveOn: "2026-03-01" };
  await union.tell("membership.recorded.v1", recorded);
  await union.tell("membership.recorded.v1", { ...recorded, memberId: late, fact: "DIED" });
  const [notice] = await inboxOf(service, union.person(member));
  expect(notice?.text).toContain("2026-03-01 起登记为：保留会籍");
  expect(await inboxOf(service, union.person(late))).toEqual([]);
});
