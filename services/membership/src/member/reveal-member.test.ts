import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { citizenNumberWithX } from "../testing/citizen-number.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const reveal = async (
  actor: Actor,
  memberId: string,
  field = "DOCUMENT_NO",
  reason = "办理会员卡",
  ask = {},
) =>
  (
    await service.ask<{ shown: { id?: string; value?: string | null; code?: string } }>(
      actor,
      `mutation($memberId: ID!, $field: PersonalField!, $reason: String!) { shown: revealMember(memberId: $memberId, field: $field, reason: $reason) {
        ... on Reveal { id value } ... on Refused { code message } } }`,
      { memberId, field, reason },
      ask,
    )
  ).shown;
const records = async (unionId: string) =>
  service.ground.db.query<Record<string, unknown>[]>(
    "SELECT * FROM reveal WHERE union_id = ? ORDER BY at",
    [unionId],
  );

test("design 3.10 a guarded value is shown in the clear with an access record: who, whose, which field, why", async () => {
  const { chair, unionId, employs } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  const [id] = await employs(
    aNurse("本部院区", { 证件号码: number, 手机号: "13912345678", 出生日期: "1966-06-06" }),
  );
  const shown = await reveal(chair, id!, "DOCUMENT_NO", "  办理会员卡 ");
  expect(shown).toEqual({ id: expect.any(String), value: number });
  expect(await reveal(chair, id!, "MOBILE")).toMatchObject({ value: "13912345678" });
  expect(await reveal(chair, id!, "BIRTH_DATE")).toMatchObject({ value: "1966-06-06" });
  const stored = await records(unionId);
  expect(stored).toHaveLength(3);
  expect(stored[0]).toMatchObject({
    id: shown.id,
    account_id: chair.accountId,
    member_id: id,
    field: "DOCUMENT_NO",
    reason: "办理会员卡",
  });
});

test("design 3.10 the value is neither in the command log nor in the audit log, and asking again under one key records once", async () => {
  const { chair, unionId, employs } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  const [id] = await employs(aNurse("本部院区", { 证件号码: number }));
  const ask = { idempotencyKey: randomUUID() };
  const first = await reveal(chair, id!, "DOCUMENT_NO", "办理会员卡", ask);
  expect(await reveal(chair, id!, "DOCUMENT_NO", "办理会员卡", ask)).toEqual(first);
  expect(await records(unionId)).toHaveLength(1);
  for (const table of ["command_log", "audit_log", "outbox"])
    expect(
      JSON.stringify(
        await service.ground.db.query(`SELECT * FROM ${table} WHERE union_id = ?`, [unionId]),
      ),
    ).not.toContain(number);
});

test.each(["", "   ", "看看", "长".repeat(201)])(
  "a reason of less than 4 or more than 200 characters shows nothing: “%s”",
  async (reason) => {
    const { chair, unionId, employs } = await aUnion(service, "本部院区");
    const [id] = await employs(aNurse("本部院区"));
    expect(await reveal(chair, id!, "MOBILE", reason)).toMatchObject({ code: "REASON_MISSING" });
    expect(await records(unionId)).toEqual([]);
  },
);

test("a value that is not known is shown as none, on record all the same", async () => {
  const { chair, unionId, employs } = await aUnion(service, "本部院区");
  const [id] = await employs(aNurse("本部院区", { 手机号: null }));
  expect(await reveal(chair, id!, "MOBILE")).toMatchObject({ value: null });
  expect(await records(unionId)).toHaveLength(1);
});

test("PI-R10 once the key of a person was destroyed, nothing guarded can be read any more, and the person still stands", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  const [id] = await employs(aNurse("本部院区"));
  await service.ground.db.query("UPDATE member SET data_salt = NULL WHERE id = ?", [id]);
  expect(await reveal(chair, id!, "DOCUMENT_NO")).toMatchObject({ value: null });
  expect(
    await service.ask(chair, "query($id: ID!) { member(id: $id) { name mobileMasked } }", { id }),
  ).toEqual({
    member: { name: "沈月华", mobileMasked: null },
  });
});

test("an officer of one campus who leads a group in another reveals at his campus only", async () => {
  const { unionId, campusId, departmentId, employs } = await aUnion(service, "本部院区", "东院区");
  const [here, there] = await employs(aNurse("本部院区"), aNurse("东院区"));
  const officer = actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId("本部院区")] });
  const leader = actorOf(unionId, "GROUP_LEADER", {
    departmentIds: [await departmentId("东院区", "内科")],
  });
  const both = { ...officer, grants: [...officer.grants, ...leader.grants] };
  const { members } = await service.ask<{
    members: { edges: { node: { id: string; documentNoMasked: string | null } }[] };
  }>(both, "{ members { edges { node { id documentNoMasked } } } }");
  const masked = Object.fromEntries(
    members.edges.map(({ node }) => [node.id, node.documentNoMasked]),
  );
  expect(masked).toEqual({ [here!]: expect.stringContaining("***"), [there!]: null });
  expect(await reveal(both, here!)).toMatchObject({ value: expect.any(String) });
  expect(await reveal(both, there!)).toMatchObject({ code: "PERSON_UNKNOWN" });
  expect(await records(unionId)).toHaveLength(1);
});
