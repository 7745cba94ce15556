import { text } from "node:stream/consumers";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { ownDataPage } from "./copy/index.js";
import { removeOldCopies } from "./remove-old-copies.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

async function aPerson() {
  const union = await aUnion(service, "东院区", "本部院区");
  const row = aNurse("东院区", { 姓名: "沈月华", 手机号: "13944440001" });
  const [person] = await union.employs(row);
  const accountId = await union.opensAccount(`${union.unionId}-shen`, { staffNo: row["工号"] });
  return { union, row, person: person!, me: { ...union.member(person!, "东院区"), accountId } };
}

test("PI-R10 a person sees what is held of him masked, and in the clear on record", async () => {
  const { me, row } = await aPerson();
  const { myData } = await service.ask(
    me,
    "{ myData { member { name } mobileMasked bornOnMasked documentNoMasked hasDuesBase } }",
  );
  expect(myData).toMatchObject({
    ...{ member: { name: "沈月华" }, mobileMasked: "139****0001", bornOnMasked: "1990-**-**" },
    hasDuesBase: true,
  });
  const { shown } = await service.ask(
    me,
    "mutation { shown: showOwnValues { ... on OwnValues { documentNo mobile bornOn duesBaseFen } } }",
  );
  expect(shown).toMatchObject({ documentNo: row["证件号码"], mobile: "13944440001" });
  const { mySensitiveReads } = await service.ask(
    me,
    "{ mySensitiveReads { edges { node { field readerName role } } } }",
  );
  expect(mySensitiveReads).toEqual({
    edges: [{ node: { field: "ALL", readerName: "沈月华", role: "OWNER" } }],
  });
});

test("PI-R10 a person learns who read his data, in which part and why; nobody else's reads are among them", async () => {
  const { union, me, person } = await aPerson();
  const [other] = await union.employs(aNurse("东院区"));
  for (const id of [person, other])
    await service.ask(
      union.officerOf("东院区"),
      `mutation { revealMember(memberId: "${id}", field: MOBILE, reason: "通知领取慰问品") { __typename } }`,
    );
  const { mySensitiveReads } = await service.ask(
    me,
    "{ mySensitiveReads { totalCount edges { node { field reason role isEmergency } } } }",
  );
  expect(mySensitiveReads).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          ...{ field: "MOBILE", reason: "通知领取慰问品", role: "UNION_OFFICER" },
          isEmergency: false,
        },
      },
    ],
  });
});

test("PI-R10 a copy of one's own data comes at once as JSON or as a page, is on record, and goes after an hour", async () => {
  const { union, me, person } = await aPerson();
  const { ground } = service;
  for (const format of ["JSON", "HTML"]) {
    const { file } = await service.ask(
      me,
      `mutation { file: exportMyData(format: ${format}) { ... on Download { name url } ... on Refused { code } } }`,
    );
    expect(file).toMatchObject({ name: `我的个人信息.${format.toLowerCase()}` });
  }
  const copies = await ground.db.query<{ id: string }[]>(
    "SELECT file_id AS id FROM data_copy WHERE union_id = ? AND member_id = ?",
    [union.unionId, person],
  );
  const contents = await Promise.all(
    copies.map(async ({ id }) => text(await ground.files.open(id, union.unionId))),
  );
  expect(contents).toHaveLength(2);
  for (const content of contents) expect(content).toContain("13944440001");
  const json = JSON.parse(contents.find((content) => content.startsWith("{"))!);
  expect(json).toMatchObject({
    person: { name: "沈月华", sex: "FEMALE" },
    posts: [{ campus: "东院区", department: "内科" }],
    membership: [{ kind: "ENROLLED" }],
  });
  const [{ n } = { n: 0 }] = await ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM audit_log WHERE union_id = ? AND action = 'exportMyData' AND sensitive_act = 'EXPORT'",
    [union.unionId],
  );
  expect(Number(n)).toBe(2);
  await removeOldCopies(ground.db.manager, ground.files, new Date(Date.now() + 3_599_000));
  expect(await ground.files.info(copies[0]!.id, union.unionId)).not.toBeNull();
  await removeOldCopies(ground.db.manager, ground.files, new Date(Date.now() + 3_601_000));
  for (const { id } of copies) expect(await ground.files.info(id, union.unionId)).toBeNull();
});

test("an account without a person gets nothing, in words", async () => {
  const { union } = await aPerson();
  const answer = await service.ask(
    union.chair,
    "mutation { file: exportMyData(format: JSON) { ... on Refused { code } } shown: showOwnValues { ... on Refused { code } } }",
  );
  const refused = { code: "NOTHING_OF_YOURS" };
  expect(answer).toEqual({ file: refused, shown: refused });
});

test("what stands in a page is text, whatever a person is called", () => {
  const page = ownDataPage({ person: { name: "<script>alert(1)</script>" }, parts: {} });
  expect(page).not.toContain("<script>");
});
