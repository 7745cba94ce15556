import { localDate, openEnd, type Role, roles } from "@union/kernel";
import { RoleGrant } from "./role-grant.js";

const administrators: readonly Role[] = [
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDIT_ADMINISTRATOR",
];
const give = (role: Role, held: readonly Role[], more: Partial<RoleGrant> = {}) =>
  RoleGrant.give(
    {
      id: "g",
      unionId: "u",
      accountId: "receiver",
      role,
      nodeId: "u",
      validFrom: localDate("2025-01-01"),
      validTo: openEnd,
      grantedBy: "grantor",
      grantedAt: new Date("2025-01-01T00:00:00Z"),
      ...more,
    },
    held,
  );

test.each(administrators.flatMap((held) => administrators.map((role) => [held, role] as const)))(
  "2.15 whoever is %s becomes %s only if that is the same: the three administrators are three people",
  (held, role) => {
    const expected = { ok: false, error: { kind: "AdministratorsApart", held } };
    if (held === role) expect(give(role, [held]).ok).toBe(true);
    else expect(give(role, ["MEMBER", held])).toEqual(expected);
  },
);

const officers: readonly Role[] = ["GROUP_LEADER", "BRANCH_CHAIR", "UNION_OFFICER", "CHAIR"];
test.each(roles.filter((one) => !administrators.includes(one)))(
  "2.15 whether %s may stand beside an administrator's role, and the other way round: an office of the union may not",
  (role) => {
    const isApart = officers.includes(role);
    for (const administrator of administrators)
      for (const [given, held] of [
        [role, administrator],
        [administrator, role],
      ] as const)
        expect(give(given, [held])).toMatchObject(
          isApart ? { error: { kind: "AdministratorNoOfficer", held } } : { ok: true },
        );
  },
);

test("2.15 nobody grants a role to himself", () => {
  for (const role of roles)
    expect(give(role, [], { grantedBy: "receiver" })).toEqual({
      ok: false,
      error: { kind: "GrantToOneself" },
    });
});

test("the first administrators of a union are granted by nobody", () => {
  expect(give("SYSTEM_ADMINISTRATOR", [], { grantedBy: null }).ok).toBe(true);
});

test("a grant lasts a day at least", () => {
  const refused = { ok: false, error: { kind: "GrantPeriodWrong" } };
  expect(give("CHAIR", [], { validTo: localDate("2025-01-01") })).toEqual(refused);
  expect(give("CHAIR", [], { validTo: localDate("2024-12-31") })).toEqual(refused);
  expect(give("CHAIR", [], { validTo: localDate("2025-01-02") }).ok).toBe(true);
});
