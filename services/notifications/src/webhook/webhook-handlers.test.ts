import { eventNames, subscriptions } from "@union/messages";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { webhookEvents } from "./webhook-events.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

const queued = (unionId: string): Promise<{ target: string; event: string; data: string }[]> =>
  service.ground.db.query(
    "SELECT target, event, CAST(data AS CHAR) AS data FROM webhook_delivery WHERE union_id = ? ORDER BY target",
    [unionId],
  );
const campusesOf = (unionId: string, id: string): Promise<object[]> =>
  service.ground.db.query("SELECT id FROM directory_campus WHERE union_id = ? AND id = ?", [
    unionId,
    id,
  ]);
const campus = (id: string) => ({
  campuses: [
    { id, name: "canary", validFrom: "2020-01-01", validTo: "9999-12-31", version: 1 },
  ] as never,
});
const grant = {
  ...{ accountId: newId(), memberId: newId(), role: "UNION_OFFICER", grantId: newId() },
  ...{ scopeName: "canary", campusIds: null, departmentIds: null },
  ...{ validFrom: "2026-03-01", validTo: "2027-03-01" },
};

test("2.14 every event that other systems hear is heard by notifications", () => {
  for (const name of eventNames.filter((one) => one in webhookEvents))
    expect(subscriptions[name]).toContain("notifications");
});

test("2.14 whatever stands in an event, no name and no free text of it is told", () => {
  const id = newId();
  const payloads: Record<string, object> = {
    "role.granted.v1": grant,
    "membership.recorded.v1": { memberId: id, fact: "ENROLLED", effectiveOn: "2026-03-01" },
    "register.imported.v1": { importId: id, service: "welfare", register: "canary", accepted: 1 },
    "policy.changed.v1": { overrides: [{ id, key: "k", source: "canary", value: "canary" }] },
    ...{ "campus.changed.v1": campus(id), "department.changed.v1": { departments: [grant] } },
  };
  expect(Object.keys(payloads).sort()).toEqual(Object.keys(webhookEvents).sort());
  for (const [name, tell] of Object.entries(webhookEvents)) {
    const data = (tell as (payload: object) => object)({ sheet: "canary", ...payloads[name] });
    expect(Object.keys(data).length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toContain("canary");
  }
});

test("2.14 what is told lies ready for every system when the event was done, beside what the event does here", async () => {
  const union = await aUnion(service, [], ["oa", "payroll"]);
  const id = newId();
  await union.tell("campus.changed.v1", campus(id));
  const found = await queued(union.unionId);
  expect(found.map(({ target, event }) => [target, event])).toEqual([
    ["oa", "campus.changed.v1"],
    ["payroll", "campus.changed.v1"],
  ]);
  expect(JSON.parse(found[0]!.data)).toEqual({ unionId: union.unionId, campusIds: [id] });
  expect(await campusesOf(union.unionId, id)).toHaveLength(1);
});

test("2.14 what an event does here and what is told of it are written together, or not at all", async () => {
  // The same system twice is a mistake that shows only when everything else was written.
  const union = await aUnion(service, [], ["oa", "oa"]);
  const id = newId();
  await expect(union.tell("campus.changed.v1", campus(id))).rejects.toThrow("Duplicate");
  expect(await queued(union.unionId)).toEqual([]);
  expect(await campusesOf(union.unionId, id)).toEqual([]);
});

test("2.14 what a resync tells again is no news, and an event without a line is told to no system", async () => {
  const union = await aUnion(service, [], ["oa"]);
  await union.tell("role.granted.v1", { ...grant, isToldAgain: true });
  await union.tell("policy.changed.v1", { overrides: [], isToldAgain: true });
  await union.tell("campus.changed.v1", { ...campus(newId()), isToldAgain: true });
  await union.tell("department.changed.v1", { departments: [], isToldAgain: true });
  await union.tell("member.changed.v1", { members: [] });
  expect(await queued(union.unionId)).toEqual([]);
});

test("2.14 where no system is set up nothing is laid down", async () => {
  const union = await aUnion(service);
  await union.tell("role.granted.v1", grant);
  expect(await queued(union.unionId)).toEqual([]);
});
