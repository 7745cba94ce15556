import { addDays, dayOf } from "@union/kernel";
import { sensitiveDigest } from "@union/service";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { runSchedule } from "@union/worker";
import { membership } from "../service.js";
import { citizenNumberWithX } from "../testing/citizen-number.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Actor = ReturnType<typeof actorOf>;
const today = dayOf(new Date());
const reveal = (actor: Actor, memberId: string, reason = "办理会员卡") =>
  service.try(
    actor,
    `mutation($memberId: ID!, $reason: String!) { revealMember(memberId: $memberId, field: DOCUMENT_NO, reason: $reason) { __typename } }`,
    { memberId, reason },
  );
const exportRoster = (actor: Actor, more: object) =>
  service.ask(
    actor,
    `mutation($input: ExportRegisterInput!) { exportMembershipRegister(input: $input) { __typename } }`,
    { input: { register: "roster", format: "CSV", ...more } },
  );
/** As the schedule of this many mornings from today, by whichever of the workers. */
const inTheMorning = (days: number, time = "07:30:00") =>
  runSchedule(
    service.ground.db,
    sensitiveDigest("membership"),
    new Date(`${addDays(today, days)}T${time}+08:00`),
  );
const told = async (unionId: string): Promise<string[]> => {
  const rows: { payload: string }[] = await service.ground.db.query(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'sensitive.accessed.v1'",
    [unionId],
  );
  return rows.map(({ payload }) => payload);
};

test("2.14 what showed personal data in the clear is counted the next morning; what was refused, blank or empty is not", async () => {
  const { chair, unionId, employs } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  const [id] = await employs(aNurse("本部院区", { 姓名: "沈月华", 证件号码: number }));
  const officer = actorOf(unionId, "UNION_OFFICER");
  await reveal(chair, id!);
  await reveal(officer, id!);
  await exportRoster(officer, { revealReason: "年度数据核对" });
  await reveal(chair, id!, "短");
  await reveal(actorOf(unionId, "MEMBER"), id!);
  await exportRoster(chair, {});
  await exportRoster(chair, { revealReason: "年度数据核对", templateOnly: true });
  await exportRoster(chair, { revealReason: "短" });

  expect(await told(unionId)).toEqual([]);
  await Promise.all([inTheMorning(1), inTheMorning(1), inTheMorning(1, "07:31:00")]);
  await inTheMorning(2);
  const events = await told(unionId);
  expect(events.map((event) => JSON.parse(event))).toEqual([
    { unionId, service: "membership", day: today, reveals: 2, exports: 1, people: 2 },
  ]);
  for (const canary of [id!, number, "沈月华", "办理会员卡", "年度数据核对", officer.accountId])
    expect(events.join()).not.toContain(canary);
});

test("the audit administrator finds the acts that the digest counts, by their mark", async () => {
  const { chair, unionId, employs } = await aUnion(service, "本部院区");
  const [id] = await employs(aNurse("本部院区"));
  await reveal(chair, id!);
  await exportRoster(chair, { revealReason: "年度数据核对" });
  await exportRoster(chair, {});
  const { membershipAuditLog } = await service.ask<{
    membershipAuditLog: { edges: { node: object }[] };
  }>(
    actorOf(unionId, "AUDIT_ADMINISTRATOR"),
    "{ membershipAuditLog(first: 3) { edges { node { action sensitiveAct } } } }",
  );
  expect(membershipAuditLog.edges.map(({ node }) => node)).toEqual([
    { action: "exportRegister", sensitiveAct: null },
    { action: "exportRegister", sensitiveAct: "EXPORT" },
    { action: "revealMember", sensitiveAct: "READ" },
  ]);
});
