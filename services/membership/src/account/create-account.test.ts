import { randomUUID } from "node:crypto";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rightPassword, type TestUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const create = async (union: TestUnion, input: object, ask = {}) =>
  (
    await service.ask<{ account: { id?: string; login?: string; code?: string } }>(
      union.holder("SYSTEM_ADMINISTRATOR"),
      "mutation($input: CreateAccountInput!) { account: createAccount(input: $input) { ... on Account { id login } ... on Refused { code message } } }",
      { input: { password: rightPassword, ...input } },
      ask,
    )
  ).account;

test("an account is a person's or a campus system's; staff number left out, null, or typed small", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区", { 工号: "A-001" });
  const [memberId] = await union.employs(row);
  const logins = ["a", "b", "c"].map((name) => `${name}-${union.unionId}`);
  for (const [n, more] of [{}, { staffNo: null }, { staffNo: " a-001 " }].entries())
    expect(await create(union, { login: logins[n], ...more })).toEqual({
      id: expect.any(String),
      login: logins[n],
    });
  const stored = await service.ground.db.query<{ member_id: string | null }[]>(
    "SELECT member_id FROM account WHERE union_id = ? ORDER BY login",
    [union.unionId],
  );
  expect(stored.map((one) => one.member_id)).toEqual([null, null, memberId]);
});

test("a login is taken in the whole house, for a login alone signs in", async () => {
  const [one, other] = [await aUnion(service), await aUnion(service)];
  const login = `u-${one.unionId}`;
  await create(one, { login });
  expect(await create(other, { login })).toMatchObject({ code: "LOGIN_TAKEN" });
});

test.each(["ab", "x".repeat(61), "with blank", "用户名称", "a\nb", ""])(
  "a login of other signs or lengths is refused: “%s”",
  async (login) => {
    expect(await create(await aUnion(service), { login })).toMatchObject({ code: "LOGIN_INVALID" });
  },
);

test("2.13.2 a weak password and an unknown staff number are refused, and nothing is created", async () => {
  const [union, foreign] = [await aUnion(service, "本部院区"), await aUnion(service, "本部院区")];
  const row = aNurse("本部院区");
  await foreign.employs(row);
  const login = `u-${union.unionId}`;
  expect(await create(union, { login, password: "short" })).toMatchObject({
    code: "PASSWORD_TOO_WEAK",
  });
  for (const staffNo of [row["工号"], "张三", ""])
    expect(await create(union, { login, staffNo })).toMatchObject({ code: "MEMBER_UNKNOWN" });
  expect(
    await service.ground.db.query("SELECT id FROM account WHERE union_id = ?", [union.unionId]),
  ).toEqual([]);
});

test("the same request under one key creates one account", async () => {
  const union = await aUnion(service);
  const ask = { idempotencyKey: randomUUID() };
  const input = { login: `u-${union.unionId}` };
  const actor = union.holder("SYSTEM_ADMINISTRATOR");
  const run = () =>
    service.ask(
      actor,
      "mutation($input: CreateAccountInput!) { createAccount(input: $input) { ... on Account { id } ... on Refused { code } } }",
      { input: { password: rightPassword, ...input } },
      ask,
    );
  const first = await run();
  expect(await run()).toEqual(first);
});
