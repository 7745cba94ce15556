import { addDays, dayOf, localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { RoleHolderRepository } from "../audience/index.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
const today = dayOf(clock());
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

test("2.13.2 a role taken back is told to whoever held it, and its notices reach him no more", async () => {
  const union = await aUnion(service);
  const [memberId, accountId, grantId] = [newId(), newId(), newId()];
  const holders = () =>
    new RoleHolderRepository(service.ground.db).holding(union.unionId, ["CHAIR"], null, today);
  const grant = { accountId, memberId, grantId, role: "CHAIR", scopeName: "示范医院工会" };
  await union.tell("role.granted.v1", {
    ...grant,
    campusIds: null,
    departmentIds: null,
    validFrom: localDate("2026-03-01"),
    validTo: addDays(today, 400),
  });
  expect(await holders()).toEqual([memberId]);
  await union.tell("role.revoked.v1", { ...grant, validTo: today });
  expect(await holders()).toEqual([]);
  const titles = (await inboxOf(service, union.person(memberId))).map(({ title }) => title);
  expect(titles).toContain("您不再担任“工会主席”");
});

test.each([
  ["SECOND_FACTOR_RESET", "您的账号的动态口令已由安全管理员重置"],
  ["PASSWORD_CHANGED", "您的账号的密码已修改"],
  ["CLOSED", "您的账号已关闭"],
] as const)(
  "2.13.2 what was done to an account is told to its holder: %s",
  async (change, title) => {
    const union = await aUnion(service);
    const memberId = newId();
    await union.tell("account.changed.v1", { accountId: newId(), memberId, change });
    const inbox = await inboxOf(service, union.person(memberId));
    expect(inbox.map((notice) => notice.title)).toEqual([title]);
  },
);
