import type { Actor } from "@union/kernel";
import { prune } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { sensitiveExportPrunables } from "./sensitive-export.prunables.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

async function twoPeople() {
  const union = await aUnion(service, "东院区", "西院区");
  const rows = [aNurse("东院区", { 手机号: "13944440001" }), aNurse("西院区")];
  const [east, west] = (await union.employs(...rows)) as [string, string];
  return { union, east, me: union.member(east, "东院区"), other: union.member(west, "西院区") };
}
const exportRoster = (actor: Actor, more: object) =>
  service.ask(
    actor,
    "mutation($input: ExportRegisterInput!) { exportMembershipRegister(input: $input) { __typename } }",
    { input: { register: "roster", format: "CSV", ...more } },
  );
const writeForm = (actor: Actor, memberId: string | null, reason: string | null) =>
  service.ask(
    actor,
    "mutation($input: WriteEnrolmentPaperInput!) { writeEnrolmentPaper(input: $input) { __typename } }",
    { input: { memberId, paper: "REGISTRATION_FORM", reason } },
  );
const reveal = (actor: Actor, memberId: string, reason: string) =>
  service.ask(
    actor,
    `mutation { revealMember(memberId: "${memberId}", field: MOBILE, reason: "${reason}") { __typename } }`,
  );
type Reads = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Record<string, unknown> }[];
};
const readsOf = async (actor: Actor, page = "first: 50"): Promise<Reads> =>
  (
    await service.ask<{ mySensitiveReads: Reads }>(
      actor,
      `{ mySensitiveReads(${page}) { totalCount pageInfo { hasNextPage endCursor }
        edges { node { field reason role exportOf exportedPeople isEmergency } } } }`,
    )
  ).mySensitiveReads;

test("2.13.1 a form and a register in the clear stand among the reads of whoever is in them, with who, why and how many", async () => {
  const { union, east, me, other } = await twoPeople();
  await writeForm(union.chair, east, "归入人事档案");
  await exportRoster(union.chair, { revealReason: "年度数据核对" });
  await exportRoster(union.officerOf("东院区"), { revealReason: "院区数据核对" });
  const roster = { field: "ALL", exportOf: "roster", isEmergency: false };
  const ofUnion = { ...roster, reason: "年度数据核对", role: "CHAIR", exportedPeople: 2 };
  expect((await readsOf(me)).edges.map(({ node }) => node)).toEqual([
    { ...roster, reason: "院区数据核对", role: "UNION_OFFICER", exportedPeople: 1 },
    ofUnion,
    { ...ofUnion, reason: "归入人事档案", exportOf: "registrationForm", exportedPeople: 1 },
  ]);
  expect((await readsOf(other)).edges.map(({ node }) => node)).toEqual([ofUnion]);
});

test("an export without guarded values, a template and a letter are nobody's read; one's own form is one's own", async () => {
  const { union, east, me } = await twoPeople();
  await exportRoster(union.chair, {});
  await exportRoster(union.chair, { revealReason: "年度数据核对", templateOnly: true });
  expect((await readsOf(me)).totalCount).toBe(0);
  await writeForm(me, null, null);
  expect((await readsOf(me)).edges).toMatchObject([{ node: { role: "OWNER" } }]);
  expect(east).toBe(me.memberId);
});

test("pages of single reads and exports join to the whole list once, newest first", async () => {
  const { union, east, me } = await twoPeople();
  const reasons = ["第一次核对", "第二次核对", "第三次核对", "第四次核对", "第五次核对"];
  for (const [n, reason] of reasons.entries())
    await (n % 2 === 0
      ? reveal(union.chair, east, reason)
      : exportRoster(union.chair, { revealReason: reason }));
  const seen: unknown[] = [];
  for (let after = ""; ; ) {
    const page = await readsOf(me, `first: 2${after}`);
    expect(page.totalCount).toBe(5);
    seen.push(...page.edges.map(({ node }) => node["reason"]));
    if (!page.pageInfo.hasNextPage) break;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
  expect(seen).toEqual([...reasons].reverse());
});

test("2.13.2 reads and exports go when the audit log of them goes", async () => {
  const { union, east, me } = await twoPeople();
  await reveal(union.chair, east, "通知领取慰问品");
  await exportRoster(union.chair, { revealReason: "年度数据核对" });
  const after = async (days: number) => {
    const now = new Date(Date.now() + days * 86_400_000);
    for (const one of sensitiveExportPrunables)
      await prune(service.ground.db, one, { now, daysOf: () => 1_826 });
    return (await readsOf(me)).totalCount;
  };
  expect(await after(1_825)).toBe(2);
  expect(await after(1_827)).toBe(0);
});
