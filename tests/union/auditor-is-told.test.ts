import { addDays, dayOf } from "@union/kernel";
import { sensitiveDigest } from "@union/service";
import { runSchedule } from "@union/worker";
import { aNurse } from "../../services/membership/src/testing/roster-row.js";
import { rosterCsv } from "../../services/membership/src/testing/union.js";
import type { Caller } from "./caller.js";
import { addAccount, addChair } from "./demo-year.js";
import { importWorkbook, until } from "./import-workbook.js";
import { services, startWholeUnion, type WholeUnion } from "./whole-union.js";

let union: WholeUnion;
beforeAll(async () => {
  union = await startWholeUnion("auditor_is_told");
});
afterAll(() => union.stop());

const reason = "核对会员卡信息";
const title = /敏感信息查看与导出日报/;
type Item = { title: string; text: string };
const digestsOf = async (caller: Caller): Promise<Item[]> => {
  const { inbox } = await caller.ask<{ inbox: { edges: { node: Item }[] } }>(
    "{ inbox { edges { node { title text } } } }",
  );
  return inbox.edges.map(({ node }) => node).filter((item) => title.test(item.title));
};
const reveal = (caller: Caller, memberId: string) =>
  caller.ask<{ shown: { value?: string } }>(
    `mutation($memberId: ID!, $reason: String!) {
       shown: revealMember(memberId: $memberId, field: MOBILE, reason: $reason) { ... on Reveal { value } } }`,
    { memberId, reason },
  );
/** The mornings after today, as two workers of a service have them. */
const inTheMornings = async (service: "membership" | "welfare"): Promise<void> => {
  const db = await union.database(service);
  for (const time of ["07:30:00", "07:30:00", "07:31:00"])
    for (const days of [1, 2])
      await runSchedule(
        db,
        sensitiveDigest(service),
        new Date(`${addDays(dayOf(new Date()), days)}T${time}+08:00`),
      );
};

test("2.14 who read and exported personal data is told next morning to the audit administrator, in numbers, and to nobody else", async () => {
  const chair = await addChair(union);
  const { unionOrg } = await chair.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  await addAccount(union, "officer", null, "UNION_OFFICER", unionOrg.id);
  const officer = await union.signIn("officer");
  const canaries = { 姓名: "沈月华", 手机号: "13912345678" };
  const roster = rosterCsv([aNurse("本部院区", canaries)]);
  await importWorkbook(chair, "Membership", await chair.uploaded(roster));
  const { members } = await chair.ask<{ members: { edges: { node: { id: string } }[] } }>(
    "{ members { edges { node { id } } } }",
  );
  const memberId = members.edges[0]!.node.id;
  for (const caller of [chair, officer])
    expect((await reveal(caller, memberId)).shown.value).toBe(canaries.手机号);
  await officer.ask(
    `mutation($reason: String!) { exportMembershipRegister(input: { register: "roster", revealReason: $reason }) {
       ... on Download { url } } }`,
    { reason },
  );

  for (const service of ["membership", "welfare"] as const) await inTheMornings(service);
  const auditor = await union.signIn("audit");
  await until("the digest", async () => (await digestsOf(auditor)).length > 0);
  const [digest, ...more] = await digestsOf(auditor);
  expect(more).toEqual([]);
  expect(digest?.title).toContain(dayOf(new Date()));
  expect(digest?.text).toContain("查看 2 次、导出 1 次，涉及操作账号 2 个");
  for (const word of [memberId, reason, ...Object.values(canaries)])
    expect(JSON.stringify(digest)).not.toContain(word);
  const system = await union.signIn("system");
  const security = await union.signIn("security");
  for (const caller of [chair, officer, system, security])
    expect(await digestsOf(caller)).toEqual([]);
}, 120_000);

test.each(services.map(({ name }) => name))(
  "2.14 %s keeps the schedule of the digest",
  async (name) => {
    const db = await union.database(name);
    await until("the schedule", async () => {
      const kept = await db.query("SELECT name FROM schedule WHERE name = 'sensitive-digest'");
      return kept.length === 1;
    });
  },
);
