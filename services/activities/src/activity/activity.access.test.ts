import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testService } from "@union/testing";
import { activities } from "../service.js";
import { activitySheet } from "../testing/activity-sheet.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(activities);
});
afterAll(() => service.close());

const seen = `query($id: ID!, $key: [_Any!]!) { activities { edges { node { id } } } activity(id: $id) { id }
  _entities(representations: $key) { ... on Activity { id } } }`;
type Seen = {
  activities: { edges: { node: { id: string } }[] };
  activity: { id: string } | null;
  _entities: ({ id: string } | null)[];
};
/** Which activities an actor finds in the list, by id and by key. */
const finds = async (actor: Actor, id: string) => {
  const answer = await service.ask<Seen>(actor, seen, {
    id,
    key: [{ __typename: "Activity", id }],
  });
  const listed = answer.activities.edges.map(({ node }) => node.id);
  return { listed, byId: answer.activity?.id, byKey: answer._entities[0]?.id };
};

async function aUnionWithAnActivity() {
  const union = await aUnion(service, "本部院区", "东院区");
  await importSheet(service, union.chair, activitySheet({}));
  const [row] = await service.ground.db.query<{ id: string }[]>(
    "SELECT id FROM activity WHERE union_id = ?",
    [union.unionId],
  );
  return { ...union, id: row!.id };
}

test("everybody of the union who may see activities sees those of the whole union, whatever part he answers for", async () => {
  const { unionId, chair, officerOf, campusId, id } = await aUnionWithAnActivity();
  const part = { campusIds: [campusId("东院区")], departmentIds: ["d-1"] };
  const readers = [
    chair,
    officerOf("东院区"),
    actorOf(unionId, "MEMBER"),
    actorOf(unionId, "MEMBER", { campusIds: [campusId("东院区")] }),
    actorOf(unionId, "BRANCH_CHAIR", part),
    actorOf(unionId, "GROUP_LEADER", { departmentIds: ["d-1"] }),
  ];
  for (const reader of readers)
    await expect(finds(reader, id)).resolves.toEqual({ listed: [id], byId: id, byKey: id });
});

test("another union sees nothing of it", async () => {
  const { id, unionId } = await aUnionWithAnActivity();
  const { chair: stranger } = await aUnion(service);
  await expect(finds(stranger, id)).resolves.toEqual({ listed: [] });
  await expect(figuresOf(service, stranger)).resolves.toMatchObject({ D1_activities: 0 });
  await expect(figuresOf(service, stranger, { of: unionId })).rejects.toMatchObject({
    cause: { extensions: { code: "NOT_FOUND" } },
  });
});

test("by key, nobody and an administrator without the permission find no activity", async () => {
  const { id, unionId } = await aUnionWithAnActivity();
  const query = `query($key: [_Any!]!) { _entities(representations: $key) { ... on Activity { id } } }`;
  for (const actor of [null, actorOf(unionId, "SYSTEM_ADMINISTRATOR")])
    await expect(
      service.ask(actor, query, { key: [{ __typename: "Activity", id }] }),
    ).resolves.toEqual({ _entities: [null] });
});

test("an officer of a campus or a department cannot register what belongs to the whole union", async () => {
  const { unionId, officerOf, chair } = await aUnion(service, "东院区");
  const narrow = actorOf(unionId, "UNION_OFFICER", { departmentIds: ["d-1"] });
  for (const officer of [officerOf("东院区"), narrow]) {
    const outcome = await importSheet(service, officer, activitySheet({}));
    expect(outcome).toMatchObject({ total: 1, accepted: 0, refused: 1 });
    expect(outcome.refusals).toMatchObject([
      { code: "WHOLE_UNION_ONLY", message: expect.stringContaining("全院工会") },
    ]);
  }
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ D1_activities: 0 });
});

test("an officer of a campus cannot correct an activity either, and cannot take its import back", async () => {
  const { chair, officerOf } = await aUnion(service, "东院区");
  const { id } = await importSheet(service, chair, activitySheet({}));
  const officer = officerOf("东院区");
  const sheet = activitySheet({ 参加人次: 999 });
  await importSheet(service, officer, sheet, { corrections: "APPLY" });
  const undo = `mutation($id: ID!) { undone: undoActivitiesImport(importId: $id) { ... on Refused { code } } }`;
  await expect(service.ask(officer, undo, { id })).resolves.toEqual({
    undone: { code: "IMPORT_UNKNOWN" },
  });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ D1_participantTimes: 132 });
});

test("a campus that is not his, or that there is none of, is not found", async () => {
  const { officerOf, campusId } = await aUnion(service, "本部院区", "东院区");
  for (const foreign of [campusId("本部院区"), "00000000-0000-0000-0000-00000000000f"])
    await expect(
      figuresOf(service, officerOf("东院区"), { campusId: foreign }),
    ).rejects.toMatchObject({ cause: { extensions: { code: "NOT_FOUND" } } });
});

test("an officer of a campus sees his own imports, the chair everybody's", async () => {
  const { chair, officerOf } = await aUnion(service, "东院区");
  await importSheet(service, chair, activitySheet({}));
  await importSheet(service, officerOf("东院区"), activitySheet({ 编号: "HD-2" }));
  const count = async (actor: Actor) => {
    const { activitiesImports } = await service.ask<{ activitiesImports: { totalCount: number } }>(
      actor,
      "{ activitiesImports { totalCount } }",
    );
    return activitiesImports.totalCount;
  };
  await expect(count(chair)).resolves.toBe(2);
  await expect(count(actorOf(chair.unionId, "UNION_OFFICER"))).resolves.toBe(2);
  await expect(count(officerOf("东院区"))).resolves.toBe(0);
});
