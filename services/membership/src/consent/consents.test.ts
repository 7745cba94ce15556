import { type Actor, type ConsentAnswer, consentState } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { mayAsk } from "./purpose.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test.each([
  [null, "NOT_ASKED", true],
  [{ version: 2, answer: "GIVEN" }, "GIVEN", false],
  [{ version: 1, answer: "GIVEN" }, "OUTDATED", true],
  [{ version: 1, answer: "DECLINED" }, "DECLINED", false],
  [{ version: 2, answer: "WITHDRAWN" }, "WITHDRAWN", false],
] as const)("PI-R3 after %j somebody stands at %s and may be asked: %s", (latest, state, asks) => {
  expect(consentState(2, latest)).toBe(state);
  expect(mayAsk(state)).toBe(asks);
});

const purpose = {
  ...{
    code: "SICK_VISITS",
    name: "住院慰问",
    text: "为安排住院慰问而使用住院信息。",
    kinds: "住院信息",
  },
  ...{ recipients: "本院区工会干事", retention: "5年", contact: "工会办公室", isSensitive: true },
};
const fields =
  "... on ProcessingPurpose { code version state mayAsk isSensitive } ... on Refused { code message }";
/** Purposes that the union has declared: those of the house are shipped in version 0. */
const declaredOf = async (actor: Actor, query: string) => {
  const { processingPurposes } = await service.ask<{ processingPurposes: { version: number }[] }>(
    actor,
    query,
  );
  return { processingPurposes: processingPurposes.filter(({ version }) => version > 0) };
};
const declare = (actor: Actor, input: object) =>
  service.ask(
    actor,
    `mutation($input: DeclarePurposeInput!) { done: declarePurpose(input: $input) { ${fields} } }`,
    { input },
  );
const answer = (actor: Actor, version: number, said: ConsentAnswer) =>
  service.ask(
    actor,
    `mutation($input: AnswerConsentInput!) { done: answerConsent(input: $input) { ${fields} } }`,
    { input: { purpose: purpose.code, version, answer: said } },
  );

test("PI-R3 consent is given to a version, withdrawn in one step, and asked anew once the purpose changes", async () => {
  const union = await aUnion(service, "东院区");
  const [person] = await union.employs(aNurse("东院区"));
  const me = union.member(person!, "东院区");
  expect(await declare(union.chair, { ...purpose, contact: " " })).toMatchObject({
    done: { code: "PURPOSE_INCOMPLETE" },
  });
  expect(await declare(union.chair, purpose)).toMatchObject({ done: { version: 1 } });
  expect(await answer(me, 1, "WITHDRAWN")).toMatchObject({ done: { code: "NOTHING_TO_WITHDRAW" } });
  expect(await answer(me, 1, "GIVEN")).toMatchObject({ done: { state: "GIVEN", mayAsk: false } });
  await declare(union.chair, { ...purpose, recipients: "本院区工会干事、上级工会" });
  const seen = "{ processingPurposes { state mayAsk version isSensitive } }";
  expect(await declaredOf(me, seen)).toEqual({
    processingPurposes: [{ state: "OUTDATED", mayAsk: true, version: 2, isSensitive: true }],
  });
  expect(await answer(me, 1, "GIVEN")).toMatchObject({ done: { code: "NEW_VERSION" } });
  expect(await answer(me, 2, "GIVEN")).toMatchObject({ done: { state: "GIVEN" } });
  expect(await answer(me, 1, "WITHDRAWN")).toMatchObject({
    done: { state: "WITHDRAWN", mayAsk: false },
  });
});

test("2.13.1 who declined is not asked again, and purposes stay within their union", async () => {
  const [one, other] = [await aUnion(service, "东院区"), await aUnion(service, "东院区")];
  const [person] = await one.employs(aNurse("东院区"));
  const me = one.member(person!, "东院区");
  await declare(one.chair, purpose);
  expect(await answer(me, 1, "DECLINED")).toMatchObject({ done: { mayAsk: false } });
  await declare(one.chair, { ...purpose, recipients: "本院区工会干事、上级工会" });
  expect(await declaredOf(me, "{ processingPurposes { mayAsk version } }")).toEqual({
    processingPurposes: [{ mayAsk: false, version: 2 }],
  });
  expect(await declaredOf(other.chair, "{ processingPurposes { code version } }")).toEqual({
    processingPurposes: [],
  });
});

test("PI-R3 a purpose declared again in the same words is the version that stands, and nobody is asked anew", async () => {
  const union = await aUnion(service, "东院区");
  for (const same of [purpose, { ...purpose, name: ` ${purpose.name} ` }])
    expect(await declare(union.chair, same)).toMatchObject({ done: { version: 1 } });
  expect(await declare(union.chair, { ...purpose, isSensitive: false })).toMatchObject({
    done: { version: 2 },
  });
});
