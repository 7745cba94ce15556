import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { proposesMerge, takesMergeStep } from "../testing/a-merge.js";
import { aNurse, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { tracePeople } from "./trace-people.js";

const clock = () => new Date("2025-06-01T04:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

const traceAll = ({ unionId }: TestUnion): Promise<void> =>
  service.ground.db.transaction("READ COMMITTED", (tx) =>
    tracePeople(tx, unionId, {
      keys: service.ground.keys,
      reportUnreadable: (id) => unreadable.push(id),
    }),
  );
const unreadable: string[] = [];
type Pair = { id: string; reasons: string[]; one: { id: string }; other: { id: string } };
const candidates = async (actor: Actor, dismissed = false) => {
  const { found } = await service.ask<{
    found: { totalCount: number; edges: { node: Pair }[] };
  }>(
    actor,
    "query($dismissed: Boolean) { found: duplicateCandidates(dismissed: $dismissed) { totalCount edges { node { id reasons dismissal one { id } other { id } } } } }",
    { dismissed },
  );
  expect(found.totalCount).toBe(found.edges.length);
  return found.edges.map(({ node }) => node);
};
const dismiss = async (actor: Actor, id: string, reason = "姐妹二人,共用手机") =>
  (
    await service.ask<{ done: { __typename: string; code?: string } }>(
      actor,
      "mutation($input: DismissDuplicateInput!) { done: dismissDuplicate(input: $input) { __typename ... on DuplicateCandidate { dismissal } ... on Refused { code } } }",
      { input: { id, reason } },
    )
  ).done;
const apart: RosterCells = { 姓名: "周甲", 出生日期: "1971-01-01" };

test("people who agree in name and birth date or in mobile are found with the reasons, and their values never stand in the answer", async () => {
  const union = await aUnion(service, "本部院区");
  const mobile = "13811112222";
  const [one, twin, phone] = await union.employs(
    aNurse("本部院区", { 姓名: "林 一", 手机号: mobile }),
    aNurse("本部院区", { 姓名: "林一" }),
    aNurse("本部院区", { ...apart, 手机号: mobile }),
  );
  expect(await candidates(union.chair)).toEqual([]);
  await traceAll(union);
  const found = await candidates(union.chair);
  const told = found.map((pair) => [[pair.one.id, pair.other.id].sort(), pair.reasons]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual([[one, twin].sort(), ["NAME_AND_BIRTH"]]);
  expect(told).toContainEqual([[one, phone].sort(), ["MOBILE"]]);
  expect(JSON.stringify(found)).not.toContain(mobile);
});

test("a correction takes a pair off the list; a pair that was dismissed stays dismissed, with its reason", async () => {
  const union = await aUnion(service, "本部院区");
  const [row, twin, third] = [
    aNurse("本部院区", { 手机号: "13811113333" }),
    aNurse("本部院区", { ...apart, 手机号: "13811113333" }),
    aNurse("本部院区"),
  ];
  await union.employs(row, twin, third);
  await traceAll(union);
  const pairs = await candidates(union.chair);
  const sisters = pairs.find(({ reasons }) => reasons.includes("NAME_AND_BIRTH"))!;
  expect(pairs).toHaveLength(2);
  expect(await dismiss(union.chair, sisters.id, " ")).toMatchObject({ code: "REASON_NEEDED" });
  expect(await dismiss(union.chair, sisters.id)).toMatchObject({ dismissal: "姐妹二人,共用手机" });
  expect(await dismiss(union.chair, sisters.id)).toMatchObject({ code: "CANDIDATE_UNKNOWN" });
  await union.imports(union.chair, [{ ...twin, 手机号: "13811114444" }], { corrections: "APPLY" });
  await traceAll(union);
  expect(await candidates(union.chair)).toEqual([]);
  expect(await candidates(union.chair, true)).toMatchObject([{ id: sisters.id }]);
});

test("a telephone that many share is no trace of one person", async () => {
  const union = await aUnion(service, "本部院区");
  const ward = Array.from({ length: 6 }, (_, n) =>
    aNurse("本部院区", { 姓名: `林${"甲乙丙丁戊己"[n]}`, 手机号: "13811115555" }),
  );
  await union.employs(...ward);
  await traceAll(union);
  expect(await candidates(union.chair)).toEqual([]);
});

test("a pair that was merged is off the list, and back once it is split", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  await traceAll(union);
  expect(await candidates(union.chair)).toHaveLength(1);
  const { id } = await proposesMerge(service, union.chair, one!, other!);
  await takesMergeStep(service, actorOf(union.unionId, "CHAIR"), id, "CONFIRM");
  await traceAll(union);
  expect(await candidates(union.chair)).toEqual([]);
  await takesMergeStep(service, union.chair, id, "SPLIT");
  expect(await candidates(union.chair)).toHaveLength(1);
});

test("somebody whose guarded data cannot be opened is told to the operator by his id, and the others are found", async () => {
  const union = await aUnion(service, "本部院区");
  const [broken] = await union.employs(aNurse("本部院区"), aNurse("本部院区"), aNurse("本部院区"));
  await service.ground.db.query(
    "UPDATE member SET personal = REVERSE(personal) WHERE union_id = ? AND id = ?",
    [union.unionId, broken],
  );
  await traceAll(union);
  expect(unreadable).toEqual([broken]);
  expect(await candidates(union.chair)).toHaveLength(1);
});
