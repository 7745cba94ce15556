import fc from "fast-check";
import { covers, holders, isWide, type Permission, scopeOf, scopeWithOwn } from "./access.js";
import { type Actor, type Grant, roles } from "./actor.js";

const permissions = Object.keys(holders) as Permission[];
const campuses = ["east", "west", "north"] as const;
const departments = ["wards", "kitchen"] as const;

const narrowed = (ids: readonly string[]) =>
  fc.option(fc.subarray([...ids]), { nil: null, freq: 3 });
const grant: fc.Arbitrary<Grant> = fc.record({
  role: fc.constantFrom(...roles),
  campusIds: narrowed(campuses),
  departmentIds: narrowed(departments),
});
const permission = fc.constantFrom(...permissions);
const campus = fc.constantFrom(...campuses, null);
const department = fc.constantFrom(...departments, null);

const actorWith = (grants: readonly Grant[]): Actor => ({
  accountId: "account",
  unionId: "union",
  memberId: "member",
  sessionId: "session",
  grants,
});
const actor = fc.array(grant, { maxLength: 4 }).map(actorWith);

test("without a grant nothing is allowed", () => {
  for (const each of permissions) {
    expect(scopeOf(actorWith([]), each)).toBeNull();
    expect(covers(scopeWithOwn(actorWith([]), each), null)).toBe(false);
  }
});

test("a role that a permission does not name gives no scope for it", () => {
  fc.assert(
    fc.property(actor, permission, (who, what) => {
      const named: readonly string[] = holders[what];
      const holdsOne = who.grants.some(({ role }) => named.includes(role));
      expect(scopeOf(who, what) !== null).toBe(holdsOne);
    }),
  );
});

test("a row is open exactly when one single grant of a named role reaches both its campus and its department", () => {
  const within = (ids: readonly string[] | null, id: string | null) =>
    ids === null || ids.some((each) => each === id);
  fc.assert(
    fc.property(actor, permission, campus, department, (who, what, campusId, departmentId) => {
      const named: readonly string[] = holders[what];
      const expected = who.grants.some(
        (each) =>
          named.includes(each.role) &&
          within(each.campusIds, campusId) &&
          within(each.departmentIds, departmentId),
      );
      expect(covers(scopeWithOwn(who, what), campusId, departmentId)).toBe(expected);
    }),
  );
});

test("a grant over one campus never opens another, nor a row of the whole union", () => {
  const officer = actorWith([{ role: "UNION_OFFICER", campusIds: ["east"], departmentIds: null }]);
  const scope = scopeWithOwn(officer, "visits.read");
  expect(covers(scope, "east")).toBe(true);
  expect(covers(scope, "east", "wards")).toBe(true);
  expect(covers(scope, "west")).toBe(false);
  expect(covers(scope, null)).toBe(false);
});

test("two narrow grants do not multiply: each reaches its own campus and department only", () => {
  const leader = actorWith([
    { role: "GROUP_LEADER", campusIds: ["east"], departmentIds: ["wards"] },
    { role: "GROUP_LEADER", campusIds: ["west"], departmentIds: ["kitchen"] },
  ]);
  const scope = scopeWithOwn(leader, "people.read");
  expect(covers(scope, "east", "wards")).toBe(true);
  expect(covers(scope, "east", "kitchen")).toBe(false);
  expect(covers(scope, "east")).toBe(false);
});

test("a grant narrowed to no campus at all opens nothing", () => {
  const nowhere = actorWith([{ role: "CHAIR", campusIds: [], departmentIds: null }]);
  for (const campusId of [...campuses, null])
    expect(covers(scopeWithOwn(nowhere, "people.read"), campusId)).toBe(false);
});

test("a wide scope covers every row, and only a wide scope covers a row of the whole union", () => {
  fc.assert(
    fc.property(actor, permission, campus, department, (who, what, campusId, departmentId) => {
      const scope = scopeWithOwn(who, what);
      expect(covers(scope, null)).toBe(isWide(scope));
      if (isWide(scope)) expect(covers(scope, campusId, departmentId)).toBe(true);
    }),
  );
});

test("one more grant never takes anything away", () => {
  fc.assert(
    fc.property(actor, grant, permission, campus, department, (who, more, what, c, d) => {
      const richer = actorWith([...who.grants, more]);
      if (covers(scopeWithOwn(who, what), c, d))
        expect(covers(scopeWithOwn(richer, what), c, d)).toBe(true);
    }),
  );
});

test("a scope always carries the actor's own union, and his own rows only where they are asked for", () => {
  fc.assert(
    fc.property(actor, permission, (who, what) => {
      expect(scopeWithOwn(who, what)).toMatchObject({ unionId: "union", memberId: "member" });
      expect(scopeOf(who, what)?.memberId ?? null).toBeNull();
    }),
  );
});

test("2.15 administrators of system, security and audit see no people, visits or proposals", () => {
  const administrators = roles.filter((role) => role.endsWith("_ADMINISTRATOR"));
  const aboutPeople = permissions.filter((each) =>
    /^(people|visits|proposals|registers)\./.test(each),
  );
  expect(administrators).toHaveLength(3);
  for (const role of administrators)
    for (const each of aboutPeople)
      expect(scopeOf(actorWith([{ role, campusIds: null, departmentIds: null }]), each)).toBeNull();
});

test("2.15 nobody both writes accounts and grants rights to them, or reads the audit log of his own acts", () => {
  const writes: readonly string[] = holders["accounts.write"];
  const grants: readonly string[] = holders["grants.write"];
  const audits: readonly string[] = holders["audit.read"];
  expect(writes.filter((role) => grants.includes(role) || audits.includes(role))).toEqual([]);
  expect(grants.filter((role) => audits.includes(role))).toEqual([]);
});
