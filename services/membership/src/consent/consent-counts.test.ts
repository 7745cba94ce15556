import { type Actor, dayOf, localDate } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { PolicyOverrideRepository } from "../policy/index.js";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { mayUse } from "./index.js";

let now = new Date("2025-06-01T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());
beforeEach(() => {
  now = new Date("2025-06-01T02:00:00Z");
});

const answer = (actor: Actor, purpose: string, said: string, version = 0) =>
  service
    .ask<{ done: { state?: string; code?: string } }>(
      actor,
      `mutation($input: AnswerConsentInput!) { done: answerConsent(input: $input) {
        ... on ProcessingPurpose { state } ... on Refused { code } } }`,
      { input: { purpose, version, answer: said } },
    )
    .then(({ done }) => done);
const profileOf = async (memberId: string) => {
  const [row] = await service.ground.db.query<{ politics: string; education: string }[]>(
    "SELECT political_status AS politics, education FROM member WHERE id = ?",
    [memberId],
  );
  return row;
};
const uses = async ({ unionId }: TestUnion, purpose: string, memberId: string, day: string) => {
  const sql = service.ground.db.manager;
  const overrides = await new PolicyOverrideRepository(sql).all(unionId);
  return mayUse({ sql, overrides })({ unionId, purpose, on: localDate(day) }, memberId);
};
const told = (union: TestUnion) =>
  service.ground.db.query(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'consent.changed.v1' ORDER BY position",
    [union.unionId],
  );
const filled = { 政治面貌: "群众", 学历: "本科" };
const whole = { politics: "群众", education: "本科" };
const empty = { politics: null, education: null };

test("PI-R3 every person may say no to what the house does by itself, before his union has declared anything", async () => {
  const union = await aUnion(service, "东院区");
  const [person] = await union.employs(aNurse("东院区"));
  const me = union.member(person!, "东院区");
  expect(await uses(union, "BIRTHDAY_GREETINGS", person!, "2025-06-01")).toBe(true);
  expect(await answer(me, "BIRTHDAY_GREETINGS", "DECLINED")).toEqual({ state: "DECLINED" });
  expect(await uses(union, "BIRTHDAY_GREETINGS", person!, "2025-06-01")).toBe(false);
  const { processingPurposes } = await service.ask<{ processingPurposes: object[] }>(
    me,
    "{ processingPurposes { code state version mayAsk } }",
  );
  expect(processingPurposes).toEqual([
    { code: "BIRTHDAY_GREETINGS", state: "DECLINED", version: 0, mayAsk: false },
    { code: "OPTIONAL_PROFILE", state: "NOT_ASKED", version: 0, mayAsk: true },
  ]);
  expect(await told(union)).toMatchObject([
    {
      payload: {
        consents: [{ memberId: person, purpose: "BIRTHDAY_GREETINGS", answer: "DECLINED" }],
      },
    },
  ]);
});

test("PI-R2 the policy of a day says what a use rests on, and past days keep what was answered by then", async () => {
  const union = await aUnion(service, "东院区");
  const [person] = await union.employs(aNurse("东院区"));
  const me = union.member(person!, "东院区");
  await union.decides({
    ...{ key: "consent.birthdayGreetings", value: "CONSENT", effectiveFrom: "2025-07-01" },
  });
  now = new Date("2025-07-05T02:00:00Z");
  await answer(me, "BIRTHDAY_GREETINGS", "GIVEN");
  now = new Date("2025-07-10T02:00:00Z");
  await answer(me, "BIRTHDAY_GREETINGS", "WITHDRAWN");
  const days = ["2025-06-30", "2025-07-04", "2025-07-05", "2025-07-09", "2025-07-10"];
  const allowed = await Promise.all(
    days.map((day) => uses(union, "BIRTHDAY_GREETINGS", person!, day)),
  );
  expect(allowed).toEqual([true, false, true, true, false]);
  expect(await uses(union, "SOMETHING_ELSE", person!, dayOf(now))).toBe(false);
});

test("2.1.5, PI-R3 who withdraws from optional fields has them deleted at once, and no sheet brings them back; his row comes in", async () => {
  const union = await aUnion(service, "东院区");
  const rows = [aNurse("东院区", filled), aNurse("东院区", filled)];
  const [one, other] = await union.employs(...rows);
  const me = union.member(one!, "东院区");
  expect(await profileOf(one!)).toEqual(whole);
  await answer(me, "OPTIONAL_PROFILE", "GIVEN");
  expect(await profileOf(one!)).toEqual(whole);
  await answer(me, "OPTIONAL_PROFILE", "WITHDRAWN");
  expect([await profileOf(one!), await profileOf(other!)]).toEqual([empty, whole]);
  const again = rows.map((row) => ({ ...row, 学历: "硕士" }));
  const outcome = await union.imports(union.chair, again, { corrections: "APPLY" });
  expect(outcome).toMatchObject({ refused: 0 });
  expect([await profileOf(one!), (await profileOf(other!))?.education]).toEqual([empty, "硕士"]);
  const { done } = await service.ask<{ done: object }>(
    me,
    `mutation($input: RequestCorrectionInput!) { done: requestCorrection(input: $input) { __typename ... on Refused { code } } }`,
    { input: { field: "education", value: "硕士", reason: "毕业" } },
  );
  expect(done).toMatchObject({ code: "FIELD_NOT_CONSENTED" });
});

test("2.1.5 where the union asks first, optional fields of people who have not answered do not come in", async () => {
  const union = await aUnion(service, "东院区");
  await union.decides({
    ...{ key: "consent.optionalProfile", value: "CONSENT", effectiveFrom: "2025-06-01" },
  });
  const [person] = await union.employs(aNurse("东院区", filled));
  expect(await profileOf(person!)).toEqual(empty);
});
