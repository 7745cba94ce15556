import type { Actor } from "@union/kernel";
import type { EventName, UnionEvents } from "@union/messages";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { directoryWanted } from "./directory-wanted.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Wish = UnionEvents["directory.wanted.v1"];
type Told = {
  [Name in EventName]: { position: number; name: Name; payload: UnionEvents[Name] };
}[EventName];

const system = ({ unionId }: TestUnion): Actor => actorOf(unionId, "SYSTEM_ADMINISTRATOR");
const resync = async (actor: Actor) =>
  (
    await service.ask<{ done: { __typename: string; id?: string; code?: string } }>(
      actor,
      "mutation { done: resyncDirectory { __typename ... on DirectoryResync { id } ... on Refused { code } } }",
    )
  ).done;

/** What a union's outbox holds after a position, oldest first. */
const toldAfter = (unionId: string, position: number): Promise<Told[]> =>
  service.ground.db.query(
    "SELECT position, name, payload FROM outbox WHERE union_id = ? AND position > ? ORDER BY position",
    [unionId, position],
  );
const lastPosition = async (unionId: string): Promise<number> =>
  (await toldAfter(unionId, 0)).at(-1)?.position ?? 0;

/** Hears a wish as the consumer would: one transaction. */
const hear = (payload: Wish) =>
  service.ground.db.transaction("READ COMMITTED", (tx) =>
    directoryWanted(service.ground.clock)(tx, {
      id: newId(),
      name: "directory.wanted.v1",
      unionId: payload.unionId,
      subject: payload.unionId,
      payload,
      traceId: "trace",
      createdAt: new Date(),
    }),
  );

/** Hears one wish after another until nothing is wished any more; answers what was told, step by step. */
async function untilTold(unionId: string, from: number): Promise<Told[][]> {
  const steps: Told[][] = [];
  for (let position = from; ; ) {
    const told = await toldAfter(unionId, position);
    steps.push(told.filter(({ name }) => name !== "directory.wanted.v1"));
    const wish = told.find(({ name }) => name === "directory.wanted.v1");
    if (!wish) return steps;
    position = told.at(-1)!.position;
    await hear(wish.payload as Wish);
  }
}
const payloadsOf = <Name extends EventName>(steps: readonly Told[][], name: Name) =>
  steps.flat().flatMap((told) => (told.name === name ? [told.payload as UnionEvents[Name]] : []));
const resyncAll = async (union: TestUnion): Promise<Told[][]> => {
  const from = await lastPosition(union.unionId);
  expect((await resync(system(union))).__typename).toBe("DirectoryResync");
  return untilTold(union.unionId, from);
};

test("a resync tells campuses, departments, policy, people as they stand, and grants, and ends", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [member, other] = await union.employs(
    aNurse("本部院区"),
    aNurse("东院区", { ...notEnrolled, 岗位类别: null, 用工形式: "劳务派遣" }),
  );
  await union.records(member!, "RETAINED", "2024-12-31", { reason: "退休" });
  const grantee = newId();
  await service.ground.db.query(
    "INSERT INTO account (union_id, id, login, password_hash, failed_count, opened_at, password_changed_at, version) VALUES (?, ?, ?, '', 0, NOW(3), NOW(3), 1)",
    [union.unionId, grantee, `resync-${union.unionId}`],
  );
  const [grantId, departmentId] = [newId(), await union.departmentId("东院区", "内科")];
  const ended = { id: newId(), to: "2001-01-01" };
  for (const { id, to } of [{ id: grantId, to: "9999-12-31" }, ended])
    await service.ground.db.query(
      "INSERT INTO role_grant (union_id, id, account_id, role, node_id, valid_from, valid_to, granted_at, version) VALUES (?, ?, ?, 'GROUP_LEADER', ?, '2000-01-01', ?, NOW(3), 1)",
      [union.unionId, id, grantee, departmentId, to],
    );
  await union.decides({ key: "proposal.answerDays", value: 45, effectiveFrom: "2035-06-01" });
  const before = (await toldAfter(union.unionId, 0)).filter(({ name }) =>
    ["department.changed.v1", "policy.changed.v1"].includes(name),
  );

  const training = { id: newId(), heldOn: "2025-09-10", title: "工会法学习", attendances: 1 };
  await service.ground.db.query(
    "INSERT INTO cadre_training (union_id, id, campus_id, title, organiser, held_on, days, recorded_by) VALUES (?)",
    [[union.unionId, training.id, null, training.title, "市总工会", training.heldOn, 1, grantee]],
  );
  await service.ground.db.query(
    "INSERT INTO cadre_training_attendance (union_id, training_id, member_id, campus_id, department_id) VALUES (?)",
    [[union.unionId, training.id, member, union.campusId("东院区"), departmentId]],
  );

  const steps = await resyncAll(union);
  expect(payloadsOf(steps, "training.recorded.v1")).toEqual([
    { unionId: union.unionId, trainings: [training] },
  ]);
  const names = payloadsOf(steps, "campus.changed.v1").flatMap(({ campuses }) =>
    campuses.map(({ name }) => name),
  );
  expect(names.sort()).toEqual(["东院区", "本部院区"]);
  for (const name of ["campus.changed.v1", "department.changed.v1"] as const)
    expect(payloadsOf(steps, name).every(({ isToldAgain }) => isToldAgain === true)).toBe(true);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const departments = payloadsOf(steps, "department.changed.v1").flatMap(
    (told) => told.departments,
  );
  expect(departments).toEqual(
    payloadsOf([before], "department.changed.v1")
      .flatMap((told) => told.departments)
      .sort(byId),
  );
  expect(payloadsOf(steps, "policy.changed.v1")).toEqual(
    payloadsOf([before], "policy.changed.v1").map((told) => ({ ...told, isToldAgain: true })),
  );
  const people = payloadsOf(steps, "member.changed.v1").flatMap(({ members }) => members);
  const facts = people.map(
    ({ id, status, employmentType, staffCategory, version }) =>
      [id, status, employmentType, staffCategory, version] as const,
  );
  expect(facts.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(
    (
      [
        [member, "RETAINED", "ESTABLISHMENT", "护士", 2],
        [other, null, "DISPATCHED", null, 1],
      ] as [string, ...unknown[]][]
    ).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  expect(payloadsOf(steps, "role.granted.v1")).toEqual([
    {
      unionId: union.unionId,
      accountId: grantee,
      grantId,
      memberId: null,
      role: "GROUP_LEADER",
      scopeName: "内科",
      campusIds: null,
      departmentIds: [departmentId],
      validFrom: "2000-01-01",
      validTo: "9999-12-31",
      isToldAgain: true,
    },
  ]);
  expect((await resync(system(union))).__typename).toBe("DirectoryResync");
});

test("a person who was taken back is told as removed, newer than every card he had, without his name", async () => {
  const union = await aUnion(service, "本部院区");
  const { id, accepted } = await union.imports(union.chair, [aNurse("本部院区")]);
  expect(accepted).toBe(1);
  const [entered] = payloadsOf([await toldAfter(union.unionId, 0)], "member.changed.v1");
  const undone = await service.ask<{ done: { __typename: string } }>(
    union.chair,
    "mutation($id: ID!) { done: undoMembershipImport(importId: $id) { __typename } }",
    { id },
  );
  expect(undone.done.__typename).not.toBe("Refused");
  const people = payloadsOf(await resyncAll(union), "member.changed.v1").flatMap(
    ({ members }) => members,
  );
  const card = entered!.members[0]!;
  expect(people).toEqual([
    expect.objectContaining({ id: card.id, removed: true, version: card.version + 1, name: "—" }),
  ]);
  expect(JSON.stringify(people)).not.toContain(card.name);
});

/** People straight into the tables: how they came is not what is tested. */
async function manyPeople(union: TestUnion, count: number): Promise<void> {
  const { db } = service.ground;
  const { unionId } = union;
  const [campusId, departmentId] = [union.campusId("本部院区"), newId()];
  await db.query(
    `INSERT INTO member (union_id, id, staff_no, name, pinyin, initials, sex, document_type, version)
     SELECT ?, UUID(), CONCAT('N', seq), '示范员', 'shifanyuan', 'sfy', 'FEMALE', 'OTHER', 1 FROM seq_1_to_${count}`,
    [unionId],
  );
  await db.query(
    `INSERT INTO post (union_id, member_id, campus_id, department_id, employment_type, valid_from, valid_to)
     SELECT union_id, id, ?, ?, 'CONTRACT', '2015-01-01', '9999-12-31' FROM member WHERE union_id = ?`,
    [campusId, departmentId, unionId],
  );
}

test("a large union is told in steps of some two thousand, five hundred cards an event, everybody once", async () => {
  const union = await aUnion(service, "本部院区");
  await manyPeople(union, 5_100);
  const steps = await resyncAll(union);
  const cards = steps.map((told) =>
    payloadsOf([told], "member.changed.v1").map(({ members }) => members.length),
  );
  expect(cards).toEqual([[], [500, 500, 500, 500], [500, 500, 500, 500], [500, 500, 100]]);
  const people = payloadsOf(steps, "member.changed.v1").flatMap(({ members }) => members);
  expect(new Set(people.map(({ id }) => id)).size).toBe(5_100);
});

test("a wish for a union under way begins anew, and the steps of the earlier one end there", async () => {
  const union = await aUnion(service, "本部院区");
  await manyPeople(union, 3_000);
  const from = await lastPosition(union.unionId);
  await hear({ unionId: union.unionId, service: "welfare" });
  await hear({ unionId: union.unionId, service: "activities" });
  const wishes = (await toldAfter(union.unionId, from)).map(({ payload }) => payload as Wish);
  const [first, second] = wishes;
  expect(wishes).toHaveLength(2);
  const before = await lastPosition(union.unionId);
  await hear(first!);
  expect(await toldAfter(union.unionId, before)).toEqual([]);
  await hear(second!);
  await hear(second!);
  const people = payloadsOf(await untilTold(union.unionId, before), "member.changed.v1");
  expect(people.flatMap(({ members }) => members).length).toBeGreaterThanOrEqual(3_000);
});

test("a wish for every union begins one for each; one for a union that is not here begins none", async () => {
  const [one, other] = [await aUnion(service, "本部院区"), await aUnion(service, "本部院区")];
  const nil = "00000000-0000-0000-0000-000000000000";
  await hear({ unionId: nil, service: "welfare" });
  for (const { unionId } of [one, other])
    expect((await toldAfter(unionId, 0)).map(({ name }) => name)).toEqual(["directory.wanted.v1"]);
  const stranger = newId();
  await hear({ unionId: stranger, service: "welfare" });
  expect(await toldAfter(stranger, 0)).toEqual([]);
});

test("a resync under way is not begun again by hand, until it has not moved for five minutes", async () => {
  const union = await aUnion(service, "本部院区");
  const begun = await resync(system(union));
  expect(begun).toEqual({ __typename: "DirectoryResync", id: expect.any(String) });
  expect(await resync(system(union))).toEqual({ __typename: "Refused", code: "RESYNC_UNDER_WAY" });
  await service.ground.db.query(
    "UPDATE directory_resync SET moved_at = moved_at - INTERVAL 301 SECOND WHERE union_id = ?",
    [union.unionId],
  );
  const again = await resync(system(union));
  expect(again.__typename).toBe("DirectoryResync");
  expect(again.id).not.toBe(begun.id);
});

test("a system administrator of one campus cannot have the whole union told; what was asked stands in the audit log", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const local = actorOf(union.unionId, "SYSTEM_ADMINISTRATOR", {
    campusIds: [union.campusId("东院区")],
  });
  expect(await resync(local)).toEqual({ __typename: "Refused", code: "RESYNC_OUT_OF_REACH" });
  expect(await toldAfter(union.unionId, 0)).toEqual([]);
  const wide = await resync(system(union));
  const log = await service.ground.db.query(
    "SELECT action, outcome, subject FROM audit_log WHERE union_id = ? ORDER BY position",
    [union.unionId],
  );
  expect(log).toEqual([
    { action: "resyncDirectory", outcome: "ResyncOutOfReach", subject: null },
    { action: "resyncDirectory", outcome: "OK", subject: wide.id },
  ]);
});
