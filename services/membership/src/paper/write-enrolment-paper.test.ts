import { buffer } from "node:stream/consumers";
import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import JSZip from "jszip";
import { membership } from "../service.js";
import { citizenNumber } from "../testing/citizen-number.js";
import { byCommittee, enrolmentsOf } from "../testing/enrolments.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Paper = { readonly name?: string; readonly url?: string; readonly code?: string };
const write = async (actor: Actor, input: object): Promise<Paper> =>
  (
    await service.ask<{ paper: Paper }>(
      actor,
      `mutation($input: WriteEnrolmentPaperInput!) { paper: writeEnrolmentPaper(input: $input) {
        ... on Download { name url } ... on Refused { code } } }`,
      { input },
    )
  ).paper;
/** The words of a Word file, one string. */
async function wordsOf(unionId: string, { url }: Paper): Promise<string> {
  const [, fileId] = /\/files\/([\w-]+)\?/.exec(url!)!;
  const zip = await JSZip.loadAsync(
    await buffer(await service.ground.files.open(fileId!, unionId)),
  );
  const xml = await zip.file("word/document.xml")!.async("string");
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("\n");
}
const secrets = { 证件号码: citizenNumber(777), 手机号: "13912345678" };
async function anApplicant() {
  const union = await aUnion(service, "东院区", "西院区");
  const row = aNurse("东院区", { ...notEnrolled, ...secrets, 姓名: "林知秋" });
  const [memberId] = (await union.employs(row)) as [string];
  const self = union.member(memberId, "东院区");
  const { apply, take } = enrolmentsOf(service);
  const { id } = await apply(self, { statement: "希望参加工会组织的活动" });
  return { ...union, row, memberId, self, id, take };
}

test("ORG-25 the application letter holds the applicant's words and nothing guarded", async () => {
  const { unionId, self, chair, memberId } = await anApplicant();
  const own = await write(self, { paper: "APPLICATION_LETTER" });
  const words = await wordsOf(unionId, own);
  for (const text of ["中华全国总工会入会申请书", "林知秋", "希望参加工会组织的活动", "内科"])
    expect(words).toContain(text);
  for (const secret of Object.values(secrets)) expect(words).not.toContain(secret);
  expect(await write(chair, { memberId, paper: "APPLICATION_LETTER" })).toHaveProperty("url");
});

test("ORG-25 the registration form is filled from the record, with the opinions and the decision", async () => {
  const { unionId, chair, memberId, id, take, row } = await anApplicant();
  await take(chair, id, "groupOpinion", { opinion: "小组一致同意" });
  await take(chair, id, "branchOpinion", { opinion: "分工会同意" });
  await take(chair, id, "approve", { decision: byCommittee });
  const form = await write(chair, { memberId, paper: "REGISTRATION_FORM", reason: "归入人事档案" });
  expect(form.name).toBe(`工会会员登记表-${row["工号"]}.docx`);
  const words = await wordsOf(unionId, form);
  for (const text of [
    ...["林知秋", "女", "汉族", "1990年2月15日", "居民身份证", "群众", "本科", "编制", "护师"],
    ...[...Object.values(secrets), "小组一致同意", "分工会同意", byCommittee.document, "测试工会"],
  ])
    expect(words).toContain(text);
});

test("2.1.5 the registration form shows the employer and its unified social credit code, once they are recorded", async () => {
  const { unionId, chair, self } = await anApplicant();
  const form = () =>
    write(self, { paper: "REGISTRATION_FORM" }).then((one) => wordsOf(unionId, one));
  const employer = { name: "示范医院", creditCode: "12990101A1B2C3D484" };
  expect(await form()).not.toContain(employer.creditCode);
  await service.ask(
    chair,
    "mutation($input: RecordEmployerInput!) { recordEmployer(input: $input) { __typename } }",
    { input: employer },
  );
  for (const text of Object.values(employer)) expect(await form()).toContain(text);
});

test("the form of somebody else needs a reason, and is a sensitive export on record", async () => {
  const { unionId, chair, self, memberId } = await anApplicant();
  const paper = "REGISTRATION_FORM";
  expect(await write(chair, { memberId, paper })).toEqual({ code: "REASON_MISSING" });
  expect(await write(chair, { memberId, paper, reason: "短" })).toEqual({ code: "REASON_MISSING" });
  await write(chair, { memberId, paper, reason: "归入人事档案" });
  await write(self, { paper });
  await write(self, { paper: "APPLICATION_LETTER" });
  const rows = await service.ground.db.query(
    "SELECT account_id, sensitive_act, JSON_VALUE(detail, '$.reason') AS reason FROM audit_log WHERE union_id = ? AND action = 'writeEnrolmentPaper' ORDER BY position",
    [unionId],
  );
  expect(rows).toEqual([
    { account_id: chair.accountId, sensitive_act: "EXPORT", reason: "归入人事档案" },
    { account_id: self.accountId, sensitive_act: "EXPORT", reason: null },
    { account_id: self.accountId, sensitive_act: null, reason: null },
  ]);
});

test("2.13 nothing guarded is in the audit log, the events, the steps or the stored answers", async () => {
  const { unionId, chair, memberId, id, take } = await anApplicant();
  await take(chair, id, "forward");
  await take(chair, id, "approve", { decision: byCommittee });
  await write(chair, { memberId, paper: "REGISTRATION_FORM", reason: "归入人事档案" });
  for (const table of ["audit_log", "outbox", "stage_step", "command_log", "enrolment"]) {
    const rows = await service.ground.db.query(`SELECT * FROM ${table} WHERE union_id = ?`, [
      unionId,
    ]);
    for (const secret of Object.values(secrets)) expect(JSON.stringify(rows)).not.toContain(secret);
  }
});

test("nobody of another campus, and no group leader, gets the form", async () => {
  const { officerOf, leaderOf, departmentId, memberId } = await anApplicant();
  const leader = leaderOf(await departmentId("东院区", "内科"));
  const asked = { memberId, paper: "REGISTRATION_FORM", reason: "归入人事档案" };
  for (const actor of [officerOf("西院区"), leader])
    expect(await write(actor, asked)).toEqual({ code: "PERSON_UNKNOWN" });
  const letter = { memberId, paper: "APPLICATION_LETTER" };
  expect(await write(officerOf("西院区"), letter)).toEqual({ code: "PERSON_UNKNOWN" });
});
