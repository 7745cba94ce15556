import type { Actor } from "@union/kernel";
import {
  csv,
  importFile,
  type TestService,
  testSecrets,
  testService,
  upload,
} from "@union/testing";
import { membership } from "../service.js";
import { citizenNumber } from "../testing/citizen-number.js";
import { aNurse } from "../testing/roster-row.js";
import { tablesHolding } from "../testing/tables-holding.js";
import { aUnion, rosterCsv, type TestUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const asked = `mutation($input: RequestErasureInput!) { done: requestErasure(input: $input) {
  __typename ... on Erasure { id state ground possibleSteps } ... on Refused { code message } } }`;
const taken = `mutation($input: TakeErasureStepInput!) { done: takeErasureStep(input: $input) {
  __typename ... on Erasure { id state member { name staffNo } steps { step opinion role } } ... on Refused { code message } } }`;
type Done = { done: { __typename: string; id: string; code?: string; state?: string } };
const ask = async (actor: Actor, input: object) =>
  (await service.ask<Done>(actor, asked, { input })).done;
const take = async (actor: Actor, id: string, step: string, opinion?: string) =>
  (await service.ask<Done>(actor, taken, { input: { id, step, opinion } })).done;

/** A person whose every word is found nowhere else, and whose words stand wherever the house lets people write them. */
async function aCanary(union: TestUnion, serial: number) {
  const words = {
    name: `鸾翯${"甲乙丙丁戊己"[serial]}`,
    staffNo: `CANARY-${serial}-${union.unionId.slice(0, 8).toUpperCase()}`,
    documentNo: citizenNumber(900 + serial, "19710305"),
    mobile: `1770000900${serial}`,
  };
  const row = aNurse("东院区", {
    ...{ 工号: words.staffNo, 姓名: words.name, 证件号码: words.documentNo },
    ...{ 手机号: words.mobile, 出生日期: "1971-03-05" },
  });
  const [memberId] = await union.employs(row);
  await union.imports(union.chair, [{ ...row, 学历: "硕士" }], { corrections: "APPLY" });
  const deducted = csv(
    ["批次号", "扣款日期", "工号", "姓名", "月份", "代扣金额(元)"],
    [["GZ-1", "2025-02-10", words.staffNo, words.name, "2025-01", "25"]],
  );
  const fileId = await upload(service, union.chair, deducted, "代扣.csv");
  await importFile(service, "Membership", union.chair, { fileId });
  await union.opensAccount(words.staffNo, { staffNo: words.staffNo });
  await union.records(memberId!, "WITHDRAWN", "2026-01-10", {
    reason: `${words.name}本人申请退会`,
    document: `关于${words.name}同志退会的批复`,
  });
  const reveal = `mutation { revealMember(memberId: "${memberId}", field: MOBILE, reason: "联系${words.name}核对") { __typename } }`;
  await service.ask(union.chair, reveal);
  const exported = `mutation { exportMembershipRegister(input: {register: "roster", revealReason: "与${words.name}核对"}) { __typename } }`;
  await service.ask(union.chair, exported);
  const form = `mutation { writeEnrolmentPaper(input: {memberId: "${memberId}", paper: REGISTRATION_FORM, reason: "${words.name}归档"}) { __typename } }`;
  await service.ask(union.chair, form);
  return { ...words, row, memberId: memberId!, me: union.member(memberId!, "东院区") };
}

const figures = `{ before: members(asOf: "2025-12-31") { totalCount } after: members { totalCount }
  coverage: staffCoverage(asOf: "2025-12-31") { campus { name } employmentType staff members notMembers } }`;

test("PI-R10 an erased person stands in no column of any table, and every count of every day stays as it was", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const canary = await aCanary(union, 0);
  await union.employs(aNurse("东院区"), aNurse("本部院区"));
  const before = await service.ask(union.chair, figures);
  const { db } = service.ground;
  expect(await tablesHolding(db.manager, canary.name)).toContain("member.name");
  expect(await tablesHolding(db.manager, canary.staffNo)).toContain("register_row.number");
  expect(await tablesHolding(db.manager, canary.staffNo)).toContain("dues_payroll_row.staff_no");

  const request = await ask(canary.me, { reason: `${canary.name}申请删除全部个人信息` });
  expect(request).toMatchObject({ state: "REQUESTED", possibleSteps: ["withdraw"] });
  const erased = await take(union.officerOf("东院区"), request.id, "erase", `同意${canary.name}`);
  expect(erased).toMatchObject({
    state: "ERASED",
    member: { name: "—", staffNo: canary.memberId },
  });

  const found = await Promise.all(
    [canary.name, canary.staffNo, canary.documentNo, canary.mobile, "luanhe"].map((word) =>
      tablesHolding(db.manager, word),
    ),
  );
  expect(found.flat()).toEqual([]);
  const [row] = await db.query(
    "SELECT data_salt, personal, document_index FROM member WHERE id = ?",
    [canary.memberId],
  );
  expect(row).toEqual({ data_salt: null, personal: null, document_index: null });
  expect(await service.ask(union.chair, figures)).toEqual(before);
});

test("PI-R10 the event takes workbooks that were uploaded and exported out of the storage", async () => {
  const union = await aUnion(service, "东院区");
  const canary = await aCanary(union, 1);
  await service.ask(
    union.chair,
    `mutation { exportMembershipRegister(input: {register: "roster"}) { __typename } }`,
  );
  const { db, files } = service.ground;
  const stored = await db.query<{ id: string }[]>(
    `SELECT file_id AS id FROM register_import WHERE union_id = ? UNION
     SELECT subject FROM audit_log WHERE union_id = ? AND action = 'exportRegister'`,
    [union.unionId, union.unionId],
  );
  expect(stored.length).toBeGreaterThan(2);
  const { id } = await ask(canary.me, { reason: "离职" });
  await take(union.chair, id, "erase");
  const events = await db.query<{ name: string }[]>(
    "SELECT name FROM outbox WHERE union_id = ? AND subject = ? ORDER BY position DESC LIMIT 3",
    [union.unionId, canary.memberId],
  );
  expect(events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["member.changed.v1", "member.erased.v1"]),
  );
  const handle = membership(testSecrets.signingKey).handlers(service.ground)["member.erased.v1"]!;
  const event = {
    ...{ id: canary.memberId, name: "member.erased.v1" as const, unionId: union.unionId },
    ...{ subject: canary.memberId, traceId: "t", createdAt: new Date() },
    payload: { unionId: union.unionId, memberIds: [canary.memberId] },
  };
  await db.transaction((tx) => handle(tx, event));
  for (const file of stored) expect(await files.info(file.id, union.unionId)).toBeNull();
});

test("PI-R11 nobody erases himself or what he asked for himself, and a refusal says why", async () => {
  const union = await aUnion(service, "东院区");
  const canary = await aCanary(union, 2);
  const officer = { ...union.officerOf("东院区"), memberId: canary.memberId };
  const { id } = await ask(canary.me, { reason: "离职" });
  expect(await take(officer, id, "erase")).toMatchObject({ code: "STEP_APART" });
  expect(await take(union.chair, id, "refuse")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await take(union.chair, id, "refuse", "案卷未结")).toMatchObject({ state: "REFUSED" });
  expect(await take(union.chair, id, "erase")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
});

test("PI-R10 a member is not erased, an officer erases nobody before the time is over, and nobody twice", async () => {
  const union = await aUnion(service, "东院区", "本部院区");
  const canary = await aCanary(union, 3);
  const [active] = await union.employs(aNurse("东院区"));
  const code = { reason: "清理" };
  expect(await ask(union.member(active!, "东院区"), code)).toMatchObject({ code: "STILL_MEMBER" });
  expect(await ask(union.chair, { ...code, memberId: canary.memberId })).toMatchObject({
    code: "KEPT_UNTIL",
  });
  const { id } = await ask(canary.me, code);
  expect(await ask(canary.me, code)).toMatchObject({ code: "ERASURE_OPEN" });
  await take(union.chair, id, "erase");
  expect(await ask(canary.me, code)).toMatchObject({ code: "PERSON_NOT_FOUND" });
});

test("PI-R10 two who erase at once erase once", async () => {
  const union = await aUnion(service, "东院区");
  const canary = await aCanary(union, 4);
  const { id } = await ask(canary.me, { reason: "离职" });
  const outcomes = await Promise.all(
    [union.chair, union.officerOf("东院区"), union.holder("CHAIR")].map((actor) =>
      take(actor, id, "erase"),
    ),
  );
  expect(outcomes.filter(({ state }) => state === "ERASED")).toHaveLength(1);
  const [{ n } = { n: 0 }] = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM outbox WHERE union_id = ? AND name = 'member.erased.v1'",
    [union.unionId],
  );
  expect(Number(n)).toBe(1);
});

test("PI-R10 an erased person is in no export of the roster", async () => {
  const union = await aUnion(service, "东院区");
  const canary = await aCanary(union, 5);
  const [other] = [aNurse("东院区")];
  await union.employs(other!);
  const { id } = await ask(canary.me, { reason: "离职" });
  await take(union.chair, id, "erase");
  const again = await union.imports(union.chair, rosterCsv([other!]));
  expect(again).toMatchObject({ unchanged: 1, refused: 0 });
});

test("2.15 an officer of another campus neither finds a request nor takes a step on it", async () => {
  const union = await aUnion(service, "东院区", "本部院区");
  const [person] = await union.employs(aNurse("东院区"));
  await union.records(person!, "WITHDRAWN", "2015-07-01");
  const far = union.officerOf("本部院区");
  expect(await ask(far, { memberId: person, reason: "期满" })).toMatchObject({
    code: "PERSON_NOT_FOUND",
  });
  const near = union.officerOf("东院区");
  const due =
    "{ dueErasures { totalCount edges { node { endedOn member { id } } } } erasures { totalCount } }";
  expect(await service.ask(near, due)).toMatchObject({ dueErasures: { totalCount: 1 } });
  const { id } = await ask(near, { memberId: person, reason: "期满" });
  expect(await take(far, id, "erase")).toMatchObject({ code: "ERASURE_UNKNOWN" });
  expect(await take(near, id, "erase")).toMatchObject({ code: "STEP_APART" });
  expect(await service.ask(far, due)).toMatchObject({
    dueErasures: { totalCount: 0 },
    erasures: { totalCount: 0 },
  });
  expect(await take(union.chair, id, "erase")).toMatchObject({ state: "ERASED" });
});
