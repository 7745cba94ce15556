import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { proposesMerge, takesMergeStep } from "../testing/a-merge.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { tracePeople } from "./trace-people.js";

const clock = () => new Date("2025-06-01T04:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

const seen =
  "{ duplicateCandidates { totalCount edges { node { id } } } memberMerges { totalCount } }";
type Seen = {
  duplicateCandidates: { totalCount: number; edges: { node: { id: string } }[] };
  memberMerges: { totalCount: number };
};

test("an officer of one campus sees, dismisses, proposes and decides only pairs of whom both work there", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [main, east, east2] = await union.employs(
    aNurse("本部院区"),
    aNurse("东院区"),
    aNurse("东院区"),
  );
  const { db, keys } = service.ground;
  await db.transaction((tx) =>
    tracePeople(tx, union.unionId, { keys, reportUnreadable: () => undefined }),
  );
  const officer = union.officerOf("东院区");
  const all = await service.ask<Seen>(union.chair, seen);
  const own = await service.ask<Seen>(officer, seen);
  expect([all.duplicateCandidates.totalCount, own.duplicateCandidates.totalCount]).toEqual([3, 1]);
  const hidden = all.duplicateCandidates.edges
    .map(({ node }) => node.id)
    .filter((id) => id !== own.duplicateCandidates.edges[0]!.node.id);
  for (const id of hidden) {
    const { done } = await service.ask<{ done: { code: string } }>(
      officer,
      "mutation($input: DismissDuplicateInput!) { done: dismissDuplicate(input: $input) { ... on Refused { code } } }",
      { input: { id, reason: "不是同一人" } },
    );
    expect(done.code).toBe("CANDIDATE_UNKNOWN");
  }
  for (const [survivor, absorbed] of [
    [main, east],
    [east, main],
  ])
    expect(await proposesMerge(service, officer, survivor!, absorbed!)).toMatchObject({
      code: "PERSON_UNKNOWN",
    });
  const across = await proposesMerge(service, union.chair, main!, east!);
  for (const step of ["CONFIRM", "REJECT", "SPLIT"] as const)
    expect(await takesMergeStep(service, officer, across.id, step)).toMatchObject({
      code: "MERGE_UNKNOWN",
    });
  expect(await service.ask<Seen>(officer, seen)).toMatchObject({ memberMerges: { totalCount: 0 } });
  await takesMergeStep(service, union.chair, across.id, "REJECT");
  const within = await proposesMerge(service, officer, east!, east2!);
  expect(
    await takesMergeStep(service, union.officerOf("东院区"), within.id, "CONFIRM"),
  ).toMatchObject({ state: "MERGED" });
  expect(await service.ask<Seen>(actorOf(main!, "CHAIR"), seen)).toMatchObject({
    duplicateCandidates: { totalCount: 0 },
    memberMerges: { totalCount: 0 },
  });
});

test("2.15 nobody confirms or undoes a merge of himself", async () => {
  const union = await aUnion(service, "本部院区");
  const [one, other] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const { id } = await proposesMerge(service, union.chair, one!, other!);
  const himself = actorOf(union.unionId, "CHAIR", { memberId: one! });
  expect(await takesMergeStep(service, himself, id, "CONFIRM")).toMatchObject({
    code: "STEP_APART",
  });
  await takesMergeStep(service, actorOf(union.unionId, "CHAIR"), id, "CONFIRM");
  expect(await takesMergeStep(service, himself, id, "SPLIT")).toMatchObject({ code: "STEP_APART" });
});
