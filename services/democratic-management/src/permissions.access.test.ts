import { randomUUID } from "node:crypto";
import { type Role, roles } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "./service.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const officers: readonly Role[] = ["CHAIR", "UNION_OFFICER"];
const staff: readonly Role[] = [...officers, "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"];
const congressReaders: readonly Role[] = [
  ...staff,
  ...(["DEPARTMENT_HANDLER", "HOSPITAL_LEADER", "PARTY_COMMITTEE"] as const),
];
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[]][] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
  ["Query.congress", `{ congress(id: "${id}") { no } }`, roles],
  ["Query.congresses", "{ congresses { totalCount } }", congressReaders],
  ["Query.congressNorms", "{ congressNorms(type: STAFF, persons: 850) { min } }", officers],
  [
    "Mutation.foundCongress",
    `mutation { foundCongress(input: { type: STAFF, no: 1, termFrom: "2026-01-01", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.delayCongress",
    `mutation { delayCongress(input: { id: "${id}", until: "2026-01-01", opinion: "因", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.beginCongress",
    `mutation { beginCongress(input: { id: "${id}", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.drawDistricts",
    `mutation { drawDistricts(input: { congressId: "${id}", districts: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.divideSeats",
    `mutation { divideSeats(input: { congressId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.formDelegations",
    `mutation { formDelegations(input: { congressId: "${id}", delegations: [] }) { __typename } }`,
    officers,
  ],
  ["Query.delegate", `{ delegate(id: "${id}") { id } }`, roles],
  ["Query.delegates", "{ delegates { totalCount } }", staff],
  [
    "Mutation.nominateDelegates",
    `mutation { nominateDelegates(input: { congressId: "${id}", delegates: [], document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordDistrictElections",
    `mutation { recordDistrictElections(input: { congressId: "${id}", elections: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeDelegateStep",
    `mutation { takeDelegateStep(input: { ids: ["${id}"], step: CREDENTIAL, document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recallDelegate",
    `mutation { recallDelegate(input: { id: "${id}", on: "2026-01-01", votesFor: 1, document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.endDelegate",
    `mutation { endDelegate(input: { id: "${id}", reason: RESIGNED, on: "2026-01-01", document: "文", decidedBy: "会" }) { __typename } }`,
    officers,
  ],
  [
    "Query.democraticManagementDirectory",
    "{ democraticManagementDirectory { members } }",
    officers,
  ],
  [
    "Query.democraticManagementImport",
    `{ democraticManagementImport(id: "${id}") { id } }`,
    officers,
  ],
  ["Query.democraticManagementImports", "{ democraticManagementImports { totalCount } }", officers],
  [
    "Query.democraticManagementAuditLog",
    "{ democraticManagementAuditLog { totalCount } }",
    ["AUDIT_ADMINISTRATOR"],
  ],
  [
    "Query.democraticManagementDeadLetters",
    "{ democraticManagementDeadLetters { next } }",
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.driveDemocraticManagementDeadLetter",
    `mutation { driveDemocraticManagementDeadLetter(id: "${id}") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.dismissDemocraticManagementDeadLetter",
    `mutation { dismissDemocraticManagementDeadLetter(id: "${id}") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.importDemocraticManagementRegisters",
    `mutation { importDemocraticManagementRegisters(input: { fileId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.undoDemocraticManagementImport",
    `mutation { undoDemocraticManagementImport(importId: "${id}") { __typename } }`,
    officers,
  ],
  [
    "Mutation.exportDemocraticManagementRegister",
    `mutation { exportDemocraticManagementRegister(input: { register: "none" }) { __typename } }`,
    officers,
  ],
];

test("every root field has a rule, every rule a root field, and every one of them stands in the table", () => {
  expect(permissionGaps(service.subgraph.schema, democraticManagement.permissions)).toEqual([]);
  expect(doors.map(([field]) => field).sort()).toEqual(
    Object.keys(democraticManagement.permissions).sort(),
  );
});

test.each(doors)("%s opens to those alone who may use it", async (_, operation, allowed) => {
  const answers = await Promise.all(
    roles.map(async (role) => {
      const { errors } = await service.try(actorOf(randomUUID(), role), operation);
      return [role, errors.map(({ extensions }) => extensions?.code)];
    }),
  );
  expect(Object.fromEntries(answers)).toEqual(
    Object.fromEntries(roles.map((role) => [role, allowed.includes(role) ? [] : ["FORBIDDEN"]])),
  );
  const { errors } = await service.try(null, operation);
  expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
});

test("figures are for officers; a member is refused them, and the union still answers", async () => {
  const query = `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on UnionOrg {
    id democraticFigures(year: 2025) { value } } } }`;
  const unionId = randomUUID();
  const keys = [{ __typename: "UnionOrg", id: unionId }];
  const { data, errors } = await service.try(actorOf(unionId, "MEMBER"), query, { keys });
  expect(data).toEqual({ _entities: [{ id: unionId, democraticFigures: null }] });
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});
