import { randomUUID } from "node:crypto";
import { type Role, roles } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { actorOf, type TestService, testService } from "@union/testing";
import { permissions } from "./permissions.js";
import { welfare } from "./service.js";

const officers: readonly Role[] = ["CHAIR", "UNION_OFFICER"];
const input = `{ no: "1", memberId: "1", visitedOn: "2025-03-08", trigger: BIRTHDAY, payer: UNION }`;

/** Every root field, an operation that calls it, and who may. */
const walk: readonly (readonly [string, string, readonly Role[]])[] = [
  ["Query.welfareDeadLetters", "{ welfareDeadLetters { next } }", ["SYSTEM_ADMINISTRATOR"]],
  [
    "Mutation.driveWelfareDeadLetter",
    `mutation { driveWelfareDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.dismissWelfareDeadLetter",
    `mutation { dismissWelfareDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  ["Query.visit", `{ visit(id: "1") { id } }`, roles],
  ["Query.visits", "{ visits { totalCount } }", officers],
  ["Query.welfareImport", `{ welfareImport(id: "1") { id } }`, officers],
  ["Query.welfareImports", "{ welfareImports { totalCount } }", officers],
  ["Query.welfareDirectory", "{ welfareDirectory { members } }", officers],
  ["Query.welfareAuditLog", "{ welfareAuditLog { totalCount } }", ["AUDIT_ADMINISTRATOR"]],
  ["Mutation.recordVisit", `mutation { recordVisit(input: ${input}) { __typename } }`, officers],
  [
    "Mutation.importWelfareRegisters",
    `mutation { importWelfareRegisters(input: { fileId: "1" }) { __typename } }`,
    officers,
  ],
  ["Query.welfareRegisters", "{ welfareRegisters { name } }", officers],
  [
    "Mutation.cancelWelfareImport",
    `mutation { cancelWelfareImport(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.exportWelfareRefusedRows",
    `mutation { exportWelfareRefusedRows(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.undoWelfareImport",
    `mutation { undoWelfareImport(importId: "1") { __typename } }`,
    officers,
  ],
  [
    "Mutation.exportWelfareRegister",
    `mutation { exportWelfareRegister(input: { register: "visits", templateOnly: true }) { __typename } }`,
    officers,
  ],
];

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
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
