import type { Actor } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "./service.js";
import { accountsDoors } from "./testing/doors/accounts-doors.js";
import { type Doors, type Part, parts } from "./testing/doors/door.js";
import { duesDoors } from "./testing/doors/dues-doors.js";
import { enrolmentDoors } from "./testing/doors/enrolment-doors.js";
import { lifeDoors } from "./testing/doors/life-doors.js";
import { officeDoors } from "./testing/doors/office-doors.js";
import { organisationDoors } from "./testing/doors/organisation-doors.js";
import { rightsDoors } from "./testing/doors/rights-doors.js";
import { serviceDoors } from "./testing/doors/service-doors.js";
import { aNurse } from "./testing/roster-row.js";
import { aUnion } from "./testing/union.js";

const { permissions } = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

/** Every root field of the service; a new one is a line in the table of its capability. */
const doors: Doors = {
  ...accountsDoors,
  ...duesDoors,
  ...enrolmentDoors,
  ...lifeDoors,
  ...officeDoors,
  ...organisationDoors,
  ...rightsDoors,
  ...serviceDoors,
};

async function allParts(): Promise<Record<Part, Actor | null>> {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId] = await union.employs(aNurse("东院区"));
  return {
    CHAIR: union.chair,
    OFFICER: union.officerOf("东院区"),
    LEADER: union.leaderOf(await union.departmentId("东院区", "内科")),
    MEMBER: union.member(memberId!, "东院区"),
    SYSTEM: union.holder("SYSTEM_ADMINISTRATOR"),
    SECURITY: union.holder("SECURITY_ADMINISTRATOR"),
    AUDIT: union.holder("AUDIT_ADMINISTRATOR"),
    nobody: null,
  };
}

test("design 4 every root field has a rule and every rule a root field", () => {
  expect(permissionGaps(service.subgraph.schema, permissions)).toEqual([]);
});

test("the table of this test knows every root field", () => {
  expect(Object.keys(doors).sort()).toEqual(Object.keys(permissions).sort());
});

test.each(Object.entries(doors))(
  "2.15 %s lets in whom the table names, and nobody else",
  async (_, [operation, letIn]) => {
    const actors = await allParts();
    const seen: Record<string, string> = {};
    for (const part of parts) {
      const { errors } = await service.try(actors[part], operation);
      seen[part] =
        errors.length === 0
          ? "in"
          : errors.map(({ extensions }) => extensions?.code ?? "accident").join();
    }
    const expected = parts.map((part) => [
      part,
      letIn.includes(part) ? "in" : part === "nobody" ? "UNAUTHENTICATED" : "FORBIDDEN",
    ]);
    expect(seen).toEqual(Object.fromEntries(expected));
  },
);

test("a grant that reaches nothing lets nobody see anything", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"));
  for (const reach of [
    { campusIds: [], departmentIds: null },
    { campusIds: null, departmentIds: [] },
  ]) {
    const actor = { ...union.chair, grants: [{ role: "CHAIR", ...reach } as const] };
    expect(
      await service.ask(
        actor,
        "{ members { totalCount } campuses { name } departments { name } staffCoverage { staff } }",
      ),
    ).toEqual({
      members: { totalCount: 0 },
      campuses: [],
      departments: [],
      staffCoverage: [],
    });
  }
});
