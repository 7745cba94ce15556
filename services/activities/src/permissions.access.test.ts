import { randomUUID } from "node:crypto";
import { type Role, roles } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { actorOf, type TestService, testService } from "@union/testing";
import { activities } from "./service.js";

const { permissions } = activities;

const officers: readonly Role[] = ["CHAIR", "UNION_OFFICER"];
const readers: readonly Role[] = [...officers, "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"];

/** Every root field, an operation that calls it, and who may. */
const walk: readonly (readonly [string, string, readonly Role[]])[] = [
  ["Query.activitiesDeadLetters", "{ activitiesDeadLetters { next } }", ["SYSTEM_ADMINISTRATOR"]],
  [
    "Mutation.driveActivitiesDeadLetter",
    `mutation { driveActivitiesDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.dismissActivitiesDeadLetter",
    `mutation { dismissActivitiesDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  ["Query.activity", `{ activity(id: "1") { id } }`, readers],
  ["Query.activities", "{ activities { totalCount } }", readers],
  ["Query.training", `{ training(id: "1") { id } }`, readers],
  ["Query.trainings", "{ trainings { totalCount } }", readers],
  ["Query.activitiesImport", `{ activitiesImport(id: "1") { id } }`, officers],
  ["Query.activitiesImports", "{ activitiesImports { totalCount } }", officers],
  ["Query.activitiesDirectory", "{ activitiesDirectory { members } }", officers],
  ["Query.activitiesAuditLog", "{ activitiesAuditLog { totalCount } }", ["AUDIT_ADMINISTRATOR"]],
  [
    "Mutation.importActivitiesRegisters",
    `mutation { importActivitiesRegisters(input: { fileId: "1" }) { __typename } }`,
    officers,
  ],
  ["Query.activitiesRegisters", "{ activitiesRegisters { name } }", officers],
  [
    "Mutation.cancelActivitiesImport",
    `mutation { cancelActivitiesImport(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.exportActivitiesRefusedRows",
    `mutation { exportActivitiesRefusedRows(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.undoActivitiesImport",
    `mutation { undoActivitiesImport(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.exportActivitiesRegister",
    `mutation { exportActivitiesRegister(input: { register: "activities", templateOnly: true }) { __typename } }`,
    officers,
  ],
];

let service: TestService;
beforeAll(async () => {
  service = await testService(activities);
});
afterAll(() => service.close());

test("every root field has a rule, every rule a root field, and the walk below knows them all", () => {
  expect(permissionGaps(service.subgraph.schema, permissions)).toEqual([]);
  expect(walk.map(([field]) => field).sort()).toEqual(Object.keys(permissions).sort());
});

test.each(walk)(
  "%s is open to exactly those who hold its permission",
  async (_, query, allowed) => {
    const unionId = randomUUID();
    const open: Role[] = [];
    for (const role of roles) {
      const { errors } = await service.try(actorOf(unionId, role), query);
      if (errors.length === 0) open.push(role);
      else expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    }
    expect(new Set(open)).toEqual(new Set(allowed));
    const { errors } = await service.try(null, query);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  },
);
