import { type Actor, dayOf } from "@union/kernel";
import { type TestService, testSecrets, testService, upload } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { tablesHolding } from "../testing/tables-holding.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const fields = "id state before after possibleSteps steps { step opinion }";
type Done = { done: { id: string; code?: string; state?: string; message?: string } };
const ask = async (actor: Actor, field: string, value: string, more: object = {}) =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: RequestCorrectionInput!) { done: requestCorrection(input: $input) {
        ... on RecordCorrection { ${fields} } ... on Refused { code message } } }`,
      { input: { field, value, reason: "登记有误", ...more } },
    )
  ).done;
const take = async (actor: Actor, id: string, step: string, opinion?: string) =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: TakeCorrectionStepInput!) { done: takeCorrectionStep(input: $input) {
        ... on RecordCorrection { ${fields} } ... on Refused { code message } } }`,
      { input: { id, step, opinion } },
    )
  ).done;

async function aHouse() {
  const union = await aUnion(service, "东院区", "本部院区");
  const [person] = await union.employs(aNurse("东院区", { 姓名: "沈月华", 手机号: "13912340001" }));
  const me = union.member(person!, "东院区");
  return {
    union,
    person: person!,
    me,
    near: union.officerOf("东院区"),
    far: union.officerOf("本部院区"),
  };
}

test("PI-R10 an approval sets the record right at once, tells the directory, and nothing of it stands in the clear", async () => {
  const { union, person, me, near } = await aHouse();
  const asked = await ask(me, "mobile", "177 6666 0001");
  expect(asked).toMatchObject({ before: "139****0001", after: "177****0001" });
  expect(asked).toMatchObject({ possibleSteps: ["withdraw"] });
  expect(await tablesHolding(service.ground.db.manager, "17766660001")).toEqual([]);
  expect(await take(near, asked.id, "approve")).toMatchObject({ state: "APPROVED" });
  const { member } = await service.ask(near, `{ member(id: "${person}") { mobileMasked } }`);
  expect(member).toEqual({ mobileMasked: "177****0001" });
  const named = await ask(me, "name", "沈月桦");
  await take(union.chair, named.id, "approve");
  const [event] = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'member.changed.v1' ORDER BY position DESC LIMIT 1",
    [union.unionId],
  );
  expect(JSON.parse(event!.payload).members).toMatchObject([{ id: person, name: "沈月桦" }]);
  const { members } = await service.ask(
    near,
    `{ members(filter: {search: "shenyuehua"}) { totalCount } }`,
  );
  expect(members).toEqual({ totalCount: 1 });
});

test("2.13.3 what the roster would refuse is refused, in the same words", async () => {
  const { me, union } = await aHouse();
  expect(await ask(me, "mobile", "12")).toMatchObject({ code: "VALUE_REFUSED" });
  expect(await ask(me, "documentNo", "110105194912310021")).toMatchObject({
    code: "VALUE_REFUSED",
  });
  expect(await ask(me, "mobile", "13912340001")).toMatchObject({ code: "SAME_VALUE" });
  const other = aNurse("东院区");
  await union.employs(other);
  expect(await ask(me, "documentNo", String(other["证件号码"]))).toMatchObject({
    code: "DOCUMENT_TAKEN",
  });
  expect(await ask(me, "name", "沈月桦", { proofFileId: me.accountId })).toMatchObject({
    code: "PROOF_UNKNOWN",
  });
});

test("2.15 nobody decides on his own record; another campus finds nothing; a rejection says why", async () => {
  const { me, person, near, far } = await aHouse();
  const { id } = await ask(me, "education", "博士");
  expect(await ask(me, "education", "硕士")).toMatchObject({ code: "CORRECTION_OPEN" });
  expect(await take({ ...near, memberId: person }, id, "approve")).toMatchObject({
    code: "STEP_APART",
  });
  expect(await take(me, id, "approve")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await take(far, id, "approve")).toMatchObject({ code: "CORRECTION_UNKNOWN" });
  expect(await service.ask(far, "{ corrections { totalCount } }")).toEqual({
    corrections: { totalCount: 0 },
  });
  expect(await take(near, id, "reject")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await take(near, id, "reject", "未附学位证书")).toMatchObject({ state: "REJECTED" });
});

test("PI-R10 of two who decide at once one decides", async () => {
  const { union, me, near } = await aHouse();
  const { id } = await ask(me, "education", "博士");
  const outcomes = await Promise.all([
    take(near, id, "approve"),
    take(union.chair, id, "reject", "未附学位证书"),
  ]);
  expect(outcomes.filter(({ code }) => code === undefined)).toHaveLength(1);
});

test("PI-R3 an optional field goes at once when its owner wishes, and stays gone", async () => {
  const { me } = await aHouse();
  const gone = `mutation { done: deleteOwnField(field: education) { ... on Member { education } } }`;
  expect(await service.ask(me, gone)).toEqual({ done: { education: null } });
  expect(await service.ask(me, gone)).toEqual({ done: { education: null } });
});

test("2.1.5 a field by which members are known is corrected and never deleted, as long as the union's policy asks for it", async () => {
  const { union, me } = await aHouse();
  const deletes = (field: string) =>
    service.ask(
      me,
      `mutation { done: deleteOwnField(field: ${field}) { ... on Member { mobileMasked ethnicGroup } ... on Refused { code } } }`,
    );
  for (const field of ["mobile", "ethnicGroup"])
    expect(await deletes(field)).toEqual({ done: { code: "FIELD_REQUIRED" } });
  const value = ["NAME", "SEX", "BIRTH_DATE", "DOCUMENT", "ETHNIC_GROUP"];
  await union.decides({ key: "enrolment.identityFields", value, effectiveFrom: dayOf(new Date()) });
  expect(await deletes("mobile")).toMatchObject({ done: { mobileMasked: null } });
  expect(await deletes("ethnicGroup")).toEqual({ done: { code: "FIELD_REQUIRED" } });
});

test("PI-R11 a proof that the person uploaded can be fetched by whoever decides", async () => {
  const { me, near } = await aHouse();
  const proofFileId = await upload(service, me, Buffer.from("身份证"), "证明.pdf");
  const { id } = await ask(me, "name", "沈月桦", { proofFileId });
  expect(id).toBeDefined();
  const { corrections } = await service.ask(
    near,
    "{ corrections { edges { node { id proof { name url } } } } }",
  );
  expect(corrections).toMatchObject({ edges: [{ node: { id, proof: { name: "证明.pdf" } } }] });
});

test("2.13.1 whoever decides sees the values to compare them with the proof, and the person sees that he did", async () => {
  const { me, near, far } = await aHouse();
  const { id } = await ask(me, "mobile", "17766660009");
  const reveal = (actor: Actor) =>
    service.ask(
      actor,
      `mutation { done: revealCorrection(id: "${id}") { ... on CorrectionValues { before after } ... on Refused { code } } }`,
    );
  expect(await reveal(far)).toEqual({ done: { code: "CORRECTION_UNKNOWN" } });
  expect(await reveal(near)).toEqual({ done: { before: "13912340001", after: "17766660009" } });
  const reads = "{ mySensitiveReads { edges { node { field reason role } } } }";
  expect(await service.ask(me, reads)).toEqual({
    mySensitiveReads: {
      edges: [{ node: { field: "MOBILE", reason: "核对更正申请", role: "UNION_OFFICER" } }],
    },
  });
});
