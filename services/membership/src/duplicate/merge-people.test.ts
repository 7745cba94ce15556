import { localDate } from "@union/kernel";
import { Outbox } from "@union/persistence";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { resyncParts } from "../directory/resync-parts.js";
import { membership } from "../service.js";
import { proposesMerge, takesMergeStep } from "../testing/a-merge.js";
import { aNurse, notEnrolled, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

const clock = () => new Date("2025-06-01T04:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

const merges = async (union: TestUnion, survivor: string, absorbed: string) => {
  const proposed = await proposesMerge(service, union.chair, survivor, absorbed);
  if (proposed.code) return proposed;
  return takesMergeStep(service, actorOf(union.unionId, "CHAIR"), proposed.id, "CONFIRM");
};
const splits = (union: TestUnion, id: string) =>
  takesMergeStep(service, union.chair, id, "SPLIT", "并错了");
const countOf = async (union: TestUnion, asOf: string | null = null) =>
  (
    await service.ask<{ members: { totalCount: number } }>(
      union.chair,
      "query($asOf: LocalDate) { members(asOf: $asOf, filter: {statuses: [ACTIVE]}) { totalCount } }",
      { asOf },
    )
  ).members.totalCount;
/** All that membership holds of a union's people, without versions and the history of steps. */
const dump = async ({ unionId }: TestUnion) => {
  const read = (table: string, order: string, columns = "*") =>
    service.ground.db.query(
      `SELECT ${columns} FROM ${table} WHERE union_id = ? ORDER BY ${order}`,
      [unionId],
    );
  return [
    await read(
      "member",
      "id",
      "id, staff_no, name, HEX(document_index) AS doc, HEX(personal) AS personal",
    ),
    await read("post", "member_id, valid_from"),
    await read("membership_fact", "member_id, effective_on"),
    await read("account", "id", "id, member_id, closed_at"),
    await read("removed_member", "id"),
    await read("enrolment_invitation", "campaign_id, member_id"),
    await read("member_number", "member_id"),
    await read("moved_row", "place, original_id"),
    await read("merge_shelf", "merge_id, no"),
  ];
};
const events = async ({ unionId }: TestUnion, name: string) => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position",
    [unionId, name],
  );
  return rows.map(({ payload }) => JSON.parse(payload));
};

test("two officers make one person of two records: he is counted once on every day, and asking for either answers him", async () => {
  const union = await aUnion(service, "本部院区");
  const [kept, gone] = await union.employs(
    aNurse("本部院区", { 入会日期: "2015-06-01" }),
    aNurse("本部院区", { 入会日期: "2019-06-01" }),
  );
  expect(await countOf(union)).toBe(2);
  const before = await dump(union);
  const proposed = await proposesMerge(service, union.chair, kept!, gone!);
  expect(proposed).toMatchObject({ state: "PROPOSED", possibleSteps: ["REJECT"] });
  expect(await countOf(union)).toBe(2);
  expect(await takesMergeStep(service, union.chair, proposed.id, "CONFIRM")).toMatchObject({
    code: "STEP_APART",
  });
  const second = actorOf(union.unionId, "CHAIR");
  const merged = await takesMergeStep(service, second, proposed.id, "CONFIRM");
  expect(merged).toMatchObject({
    state: "MERGED",
    possibleSteps: ["SPLIT"],
    survivor: { id: kept, mergedFrom: [gone] },
  });
  expect([await countOf(union), await countOf(union, "2020-01-01")]).toEqual([1, 1]);
  const asked = await service.ask(
    union.chair,
    "query($id: ID!) { member(id: $id) { id mergedFrom facts { effectiveOn } } }",
    { id: gone },
  );
  expect(asked).toEqual({
    member: { id: kept, mergedFrom: [gone], facts: [{ effectiveOn: "2015-06-01" }] },
  });
  expect(await splits(union, proposed.id)).toMatchObject({ state: "SPLIT", possibleSteps: [] });
  expect(await dump(union)).toEqual(before);
  expect(await countOf(union)).toBe(2);
  expect(await events(union, "member.merged.v1")).toMatchObject([
    { merges: [{ survivorId: kept, absorbedId: gone, undone: false, version: 2 }] },
    { merges: [{ survivorId: kept, absorbedId: gone, undone: true, version: 3 }] },
  ]);
  const cards = (await events(union, "member.changed.v1")).flatMap(({ members }) => members);
  expect(cards.filter(({ id }) => id === gone)).toMatchObject([
    { version: 1 },
    { version: 2, removed: true },
    { version: 3, status: "ACTIVE" },
  ]);
});

test("a resync tells merges again, split ones as undone, for a service that begins anew", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other, third] = await union.employs(
    ...[aNurse("本部院区"), aNurse("本部院区"), aNurse("本部院区")],
  );
  const { id } = await merges(union, one!, other!);
  await splits(union, id);
  await merges(union, one!, third!);
  await service.ground.db.transaction((tx) =>
    resyncParts.MERGES(
      {
        ...{ tx, unionId: union.unionId, today: localDate("2025-06-01") },
        outbox: new Outbox(tx, { unionId: union.unionId, traceId: "trace" }),
      },
      "",
    ),
  );
  expect((await events(union, "member.merged.v1")).at(-1)).toMatchObject({
    merges: [
      { absorbedId: other, undone: true, version: 3 },
      { absorbedId: third, undone: false, version: 2 },
    ],
  });
});

test("MEM-R12 a membership that only the absorbed record knew comes over, and its day of joining with it", async () => {
  const union = await aUnion(service, "本部院区");
  const staff = aNurse("本部院区", { ...notEnrolled, 入职日期: "2020-01-01" });
  const [kept, gone] = await union.employs(staff, aNurse("本部院区"));
  const { id } = await merges(union, kept!, gone!);
  expect([await countOf(union), await countOf(union, "2016-01-01")]).toEqual([1, 1]);
  expect(await union.records(kept!, "RETAINED", "2025-05-01", { reason: "退休" })).toMatchObject({
    status: "RETAINED",
  });
  expect(await splits(union, id)).toMatchObject({ code: "FACTS_BUILT_ON" });
});

test("memberships that contradict each other are not merged, and the sentence says what to do", async () => {
  const union = await aUnion(service, "本部院区");
  const [late, early] = await union.employs(
    aNurse("本部院区", { 入会日期: "2019-06-01" }),
    aNurse("本部院区", { 入会日期: "2016-06-01" }),
  );
  expect(await merges(union, late!, early!)).toMatchObject({
    code: "MEMBERSHIPS_DISAGREE",
    message: expect.stringContaining("2016-06-01"),
  });
  expect(await merges(union, early!, late!)).toMatchObject({ state: "MERGED" });
});

test("the accounts of the absorbed close and open again on a split; one that holds a role stops the merge", async () => {
  const union = await aUnion(service, "本部院区");
  const [keptRow, goneRow] = [aNurse("本部院区"), aNurse("本部院区")];
  const [kept, gone] = await union.employs(keptRow, goneRow);
  const login = `gone-${union.unionId}`;
  const accountId = await union.opensAccount(login, { staffNo: goneRow["工号"] });
  const closed = async () =>
    (
      await service.ground.db.query<{ closed: number }[]>(
        "SELECT closed_at IS NOT NULL AS closed FROM account WHERE id = ?",
        [accountId],
      )
    )[0]!.closed;
  const { id } = await merges(union, kept!, gone!);
  expect(await closed()).toBe(1);
  const later = await union.opensAccount(`late-${union.unionId}`, { staffNo: goneRow["工号"] });
  const [owner] = await service.ground.db.query<{ id: string }[]>(
    "SELECT member_id AS id FROM account WHERE id = ?",
    [later],
  );
  expect(owner!.id).toBe(kept);
  await splits(union, id);
  expect(await closed()).toBe(0);
  expect(await events(union, "account.changed.v1")).toMatchObject([
    { accountId, memberId: gone, change: "CLOSED" },
    { accountId, memberId: gone, change: "REOPENED" },
  ]);
  await service.ask(
    union.holder("SECURITY_ADMINISTRATOR"),
    "mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }",
    {
      input: { accountId, role: "UNION_OFFICER", nodeId: union.unionId, validFrom: "2025-06-01" },
    },
  );
  expect(await merges(union, kept!, gone!)).toMatchObject({ code: "GRANTS_HELD" });
});

test("a roster that still names the absorbed number says which number to use, and the survivor may take over the document", async () => {
  const union = await aUnion(service, "本部院区");
  const [keptRow, goneRow] = [aNurse("本部院区", { 证件号码: null }), aNurse("本部院区")];
  const [kept, gone] = await union.employs(keptRow, goneRow);
  const { id } = await merges(union, kept!, gone!);
  const refused = await union.imports(union.chair, [{ ...goneRow, 职称: "主管护师" }], {
    corrections: "APPLY",
  });
  expect(JSON.stringify(refused)).toContain("STAFF_NUMBER_MERGED");
  const taken = { ...keptRow, 证件号码: goneRow["证件号码"]! } as RosterCells;
  const corrected = await union.imports(union.chair, [taken], { corrections: "APPLY" });
  expect(JSON.stringify(corrected.refusals)).not.toContain("DOCUMENT_TAKEN");
  expect(await splits(union, id)).toMatchObject({ code: "DOCUMENT_TAKEN_SINCE" });
});

test("of many who confirm at once one does; two merges of the same people the other way round never both stand", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const { id } = await proposesMerge(service, union.chair, one!, other!);
  expect(await proposesMerge(service, union.chair, other!, one!)).toMatchObject({
    code: "MERGE_UNDER_WAY",
  });
  const done = await Promise.all(
    Array.from({ length: 6 }, () =>
      takesMergeStep(service, actorOf(union.unionId, "CHAIR"), id, "CONFIRM"),
    ),
  );
  expect(done.filter(({ state }) => state === "MERGED")).toHaveLength(1);
  expect(await countOf(union)).toBe(1);
});

test("merges among several people, split in any order, give back exactly what was before", async () => {
  const story = fc.record({
    pairs: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ pairs, order }) => {
      const union = await aUnion(service, "本部院区");
      const people = await union.employs(
        aNurse("本部院区", { 入会日期: "2015-06-01", 入职日期: "2019-01-01" }),
        aNurse("本部院区", { ...notEnrolled, 入职日期: "2012-01-01" }),
        aNurse("本部院区", { 入会日期: "2017-06-01", 入职日期: "2010-01-01" }),
        aNurse("本部院区", { ...notEnrolled, 入职日期: "2016-01-01" }),
      );
      const campaign = "01234567-0000-7000-8000-000000000000";
      for (const [n, id] of people.entries()) {
        await service.ground.db.query(
          "INSERT INTO member_number (union_id, member_id, no, given_on) VALUES (?, ?, ?, '2020-01-01')",
          [union.unionId, id, `N${n}`],
        );
        if (n > 1)
          await service.ground.db.query(
            "INSERT INTO enrolment_invitation (union_id, campaign_id, member_id, invited_on) VALUES (?, ?, ?, '2025-01-01')",
            [union.unionId, campaign, id],
          );
      }
      const before = await dump(union);
      const done: string[] = [];
      for (const [survivor, absorbed] of pairs) {
        const { id, state } = await merges(union, people[survivor]!, people[absorbed]!);
        if (state === "MERGED") done.push(id);
      }
      const staff = "{ members { totalCount } }";
      expect(await service.ask(union.chair, staff)).toEqual({
        members: { totalCount: 4 - done.length },
      });
      for (let rounds = 0; done.length > 0; rounds += 1) {
        expect(rounds).toBeLessThan(10);
        for (const n of order) {
          const id = done[n];
          if (id === undefined) continue;
          const { state, code } = await splits(union, id);
          if (state === "SPLIT") done.splice(n, 1);
          else expect(code).toBe("MERGE_BUILT_ON");
        }
      }
      expect(await dump(union)).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("2.15 a man and a woman, or two document numbers, are not proposed as one person without words, which the second officer sees", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other] = await union.employs(
    aNurse("本部院区", { 性别: "女" }),
    aNurse("本部院区", { 性别: "男" }),
  );
  const propose = (why: string | null) =>
    proposesMerge(service, union.chair, one!, other!, "同一人", why);
  for (const why of [null, " ", "字".repeat(201)])
    expect(await propose(why)).toMatchObject({
      code: "CONFLICTING_IDENTITY",
      message: expect.stringMatching(/性别和证件号码/),
    });
  expect(await propose("已核对原件:建档时录错")).toMatchObject({
    ...{ state: "PROPOSED", conflicts: ["SEX", "DOCUMENT"] },
    conflictReason: "已核对原件:建档时录错",
  });
});

test("2.15 a contradiction that came up after the proposal stops the confirmation", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const proposed = await proposesMerge(service, union.chair, one!, other!);
  await service.ground.db.query("UPDATE member SET sex = 'MALE' WHERE id = ?", [other]);
  const second = actorOf(union.unionId, "CHAIR");
  expect(await takesMergeStep(service, second, proposed.id, "CONFIRM")).toMatchObject({
    code: "CONFLICTING_IDENTITY",
  });
});
