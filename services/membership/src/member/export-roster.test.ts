import type { Actor } from "@union/kernel";
import { importFile, type TestService, testSecrets, testService, upload } from "@union/testing";
import { membership } from "../service.js";
import { citizenNumberWithX } from "../testing/citizen-number.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const exporting = async (actor: Actor, more: object = {}) => {
  const { file } = await service.ask<{ file: { __typename: string; url: string; code: string } }>(
    actor,
    `mutation($input: ExportRegisterInput!) { file: exportMembershipRegister(input: $input) {
      __typename ... on Download { name url } ... on Refused { code message } } }`,
    { input: { register: "roster", ...more } },
  );
  return file;
};
const bytesOf = async (actor: Actor, url: string): Promise<Buffer> => {
  const id = /files\/([0-9a-f-]{36})/.exec(url)![1]!;
  const chunks: Buffer[] = [];
  for await (const chunk of await service.ground.files.open(id, actor.unionId)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const csvOf = async (actor: Actor, more: object = {}): Promise<string[]> => {
  const { url } = await exporting(actor, { format: "CSV", ...more });
  return (await bytesOf(actor, url)).toString("utf8").replace("\ufeff", "").trimEnd().split("\r\n");
};
const revealReason = "年度数据核对";

test.each(["XLSX", "CSV"])(
  "an export of the whole demo roster with a reason comes back unchanged: %s",
  async (format) => {
    const { chair } = await aUnion(service, "本部院区", "东院区");
    const fileId = await upload(service, chair, "infra/demo/roster.xlsx");
    await importFile(service, "Membership", chair, { fileId });
    const { url } = await exporting(chair, { format, revealReason });
    const again = await upload(service, chair, await bytesOf(chair, url));
    const [outcome] = await importFile(service, "Membership", chair, { fileId: again });
    expect(outcome).toMatchObject({
      state: "DONE",
      total: 1800,
      unchanged: 1800,
      accepted: 0,
      refused: 0,
    });
  },
);

test("an export without a reason leaves personal columns blank, and coming back it forgets nothing", async () => {
  const { chair } = await aUnion(service, "本部院区", "东院区");
  const fileId = await upload(service, chair, "infra/demo/roster.xlsx");
  await importFile(service, "Membership", chair, { fileId });
  const { url } = await exporting(chair, { format: "CSV" });
  const again = await upload(service, chair, await bytesOf(chair, url));
  const [outcome] = await importFile(service, "Membership", chair, {
    fileId: again,
    corrections: "APPLY",
  });
  expect(outcome).toMatchObject({ total: 1800, unchanged: 1800, accepted: 0, refused: 0 });
});

test.each([
  ["who is no member, by word", { ...notEnrolled, 会籍状态: "非会员" }],
  ["without a document", { 证件类型: null, 证件号码: null }],
  ["with a document of an unsaid type", { 证件类型: null }],
  ["with a foreign passport", { 证件类型: "护照", 证件号码: "E12345678" }],
  [
    "without anything that may be left out",
    {
      民族: null,
      出生日期: null,
      手机号: null,
      政治面貌: null,
      学历: null,
      岗位类别: null,
      职务层级: null,
      职称: null,
      参加工作日期: null,
      "会费基数(元)": null,
    },
  ],
  ["whose dates are old", { 出生日期: "1899-12-31", 参加工作日期: "1900-02-28" }],
  ["who pays on nothing", { "会费基数(元)": "0" }],
])("an export of a person %s comes back unchanged", async (_, cells) => {
  const { chair, employs } = await aUnion(service, "本部院区");
  await employs(aNurse("本部院区", cells));
  for (const format of ["CSV", "XLSX"]) {
    const { url } = await exporting(chair, { format, revealReason });
    const again = await upload(service, chair, await bytesOf(chair, url), "花名册");
    const [outcome] = await importFile(service, "Membership", chair, { fileId: again });
    expect(outcome).toMatchObject({ total: 1, unchanged: 1, refused: 0 });
  }
});

test("PI-R12 without a reason the personal columns of an export are empty", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  await employs(
    aNurse("本部院区", {
      姓名: "沈月华",
      证件号码: number,
      手机号: "13912345678",
      "会费基数(元)": "5432.10",
      出生日期: "1966-06-06",
    }),
  );
  const [header, row] = await csvOf(chair);
  const cell = Object.fromEntries(
    header!.split(",").map((title, n) => [title, row!.split(",")[n]]),
  );
  expect(cell).toMatchObject({
    姓名: "沈月华",
    出生日期: "",
    证件号码: "",
    手机号: "",
    "会费基数(元)": "",
  });
  for (const secret of [number, "13912345678", "5432", "1966"]) expect(row).not.toContain(secret);
});

test.each(["短", "   ", "长".repeat(201)])(
  "PI-R12 a reason of less than 4 or more than 200 characters reveals nothing: “%s”",
  async (reason) => {
    const { chair } = await aUnion(service, "本部院区");
    expect(await exporting(chair, { revealReason: reason })).toMatchObject({
      code: "REVEAL_NOT_ALLOWED",
    });
  },
);

test("an export in the clear goes to the audit log with its reason", async () => {
  const { chair, unionId } = await aUnion(service, "本部院区");
  await exporting(chair, { revealReason });
  const [entry] = await service.ground.db.query<{ detail: object; account_id: string }[]>(
    "SELECT account_id, detail FROM audit_log WHERE union_id = ? AND action = 'exportRegister'",
    [unionId],
  );
  expect(entry).toMatchObject({
    account_id: chair.accountId,
    detail: { register: "roster", reason: revealReason },
  });
});

test("no name and no text of an export is a formula, and each comes back as it was typed", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  await employs(
    aNurse("本部院区", {
      姓名: "'-Oh",
      科室: '=HYPERLINK("x")',
      职称: "@SUM(A1)",
      学历: "+1",
      岗位类别: "-护士",
    }),
  );
  const lines = (await csvOf(chair, { revealReason })).join("\n");
  expect(lines).toContain(`'=HYPERLINK`);
  expect(lines.split(/[,\n]/).filter((field) => /^"?[=+\-@]/.test(field))).toEqual([]);
  for (const format of ["CSV", "XLSX"]) {
    const { url } = await exporting(chair, { format, revealReason });
    const fileId = await upload(service, chair, await bytesOf(chair, url), "花名册");
    const [outcome] = await importFile(service, "Membership", chair, { fileId });
    expect(outcome).toMatchObject({ total: 1, unchanged: 1 });
  }
});

test("a template holds the columns and nobody, and comes back as an import of nothing", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  await employs(aNurse("本部院区"));
  const { url } = await exporting(chair, { templateOnly: true });
  const fileId = await upload(service, chair, await bytesOf(chair, url));
  const [outcome] = await importFile(service, "Membership", chair, { fileId });
  expect(outcome).toMatchObject({ state: "DONE", total: 0 });
});

test("a register that is not membership's is refused with those that are", async () => {
  const { chair } = await aUnion(service, "本部院区");
  expect(await exporting(chair, { register: "visits" })).toMatchObject({
    code: "REGISTER_UNKNOWN",
    message: expect.stringContaining("roster"),
  });
});
