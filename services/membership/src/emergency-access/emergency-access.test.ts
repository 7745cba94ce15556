import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let now = new Date("2026-11-23T02:00:00Z");
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());

const reason = "值班时突发昏迷,须联系家属";
const open = async (actor: Actor, memberId: string, why = reason) =>
  (
    await service.ask<{ done: { id: string; code?: string; endsAt: string } }>(
      actor,
      `mutation($input: OpenEmergencyAccessInput!) { done: openEmergencyAccess(input: $input) {
        ... on EmergencyAccess { id endsAt } ... on Refused { code message } } }`,
      { input: { memberId, reason: why } },
    )
  ).done;
const reveal = async (actor: Actor, accessId: string) =>
  (
    await service.ask<{ done: object }>(
      actor,
      `mutation { done: revealInEmergency(accessId: "${accessId}", field: MOBILE) { ... on Reveal { value } ... on Refused { code } } }`,
    )
  ).done;

test("2.13.1 an emergency access opens one person for minutes, is announced to him and the security administrators, and he sees who read", async () => {
  const union = await aUnion(service, "东院区", "本部院区");
  const [person] = await union.employs(aNurse("东院区", { 手机号: "13955550001" }));
  const far = union.officerOf("本部院区");
  expect(await open(far, person!, "急")).toMatchObject({ code: "EMERGENCY_REASON_TOO_SHORT" });
  const { id, endsAt } = await open(far, person!);
  expect(endsAt).toBe("2026-11-23T02:30:00.000Z");
  const [event] = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1'",
    [union.unionId],
  );
  expect(JSON.parse(event!.payload).told).toMatchObject([
    { recipients: [person] },
    { roles: ["SECURITY_ADMINISTRATOR"] },
  ]);
  expect(event!.payload).not.toContain("昏迷");
  expect(await reveal(far, id)).toEqual({ value: "13955550001" });
  expect(await reveal(union.chair, id)).toEqual({ code: "EMERGENCY_OVER" });
  const { mySensitiveReads } = await service.ask(
    union.member(person!, "东院区"),
    "{ mySensitiveReads { totalCount edges { node { field reason role isEmergency } } } }",
  );
  expect(mySensitiveReads).toEqual({
    totalCount: 1,
    edges: [{ node: { field: "MOBILE", reason, role: "UNION_OFFICER", isEmergency: true } }],
  });
  now = new Date("2026-11-23T02:30:00Z");
  expect(await reveal(far, id)).toEqual({ code: "EMERGENCY_OVER" });
});

test("2.15 nobody opens his own data, nor anybody's of another union", async () => {
  const [one, other] = [await aUnion(service, "东院区"), await aUnion(service, "东院区")];
  const [person] = await one.employs(aNurse("东院区"));
  expect(await open({ ...one.chair, memberId: person! }, person!)).toMatchObject({
    code: "STEP_APART",
  });
  expect(await open(other.chair, person!)).toMatchObject({ code: "NOBODY_THERE" });
});
