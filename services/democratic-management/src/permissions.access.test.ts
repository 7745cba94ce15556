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
const readers: readonly Role[] = [
  ...officers,
  ...(["BRANCH_CHAIR", "GROUP_LEADER", "MEMBER", "DEPARTMENT_HANDLER"] as const),
  ...(["HOSPITAL_LEADER", "PARTY_COMMITTEE"] as const),
];
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[]][] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
  ["Query.congressSession", `{ congressSession(id: "${id}") { id } }`, readers],
  ["Query.congressSessions", "{ congressSessions { totalCount } }", readers],
  ["Query.congressGatherings", "{ congressGatherings { totalCount } }", readers],
  [
    "Mutation.planSession",
    `mutation { planSession(input: { type: STAFF, kind: REGULAR, opensOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.submitSessionTopics",
    `mutation { submitSessionTopics(input: { id: "${id}", document: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.sendSessionNotice",
    `mutation { sendSessionNotice(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeSessionStep",
    `mutation { takeSessionStep(input: { id: "${id}", step: PREPARE }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.closeSession",
    `mutation { closeSession(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.addSessionTask",
    `mutation { addSessionTask(input: { sessionId: "${id}", group: LOGISTICS, title: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.finishSessionTask",
    `mutation { finishSessionTask(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.addSessionPaper",
    `mutation { addSessionPaper(input: { sessionId: "${id}", kind: MINUTES, title: "1", fileId: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.formCongressBody",
    `mutation { formCongressBody(input: { sessionId: "${id}", kind: DELEGATION, name: "1", headId: "${id}", memberIds: [] }) { __typename } }`,
    officers,
  ],
  ["Mutation.checkIn", `mutation { checkIn(input: { sessionId: "${id}" }) { __typename } }`, roles],
  [
    "Mutation.checkOut",
    `mutation { checkOut(input: { sessionId: "${id}" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.addAgendaItem",
    `mutation { addAgendaItem(input: { sessionId: "${id}", title: "1", kind: DECIDE }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordAgendaOpinions",
    `mutation { recordAgendaOpinions(input: { itemId: "${id}", opinions: "1" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordVote",
    `mutation { recordVote(input: { itemId: "${id}", yes: 0, no: 0, abstain: 0 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordElection",
    `mutation { recordElection(input: { itemId: "${id}", issued: 0, collected: 0, valid: 0, invalid: 0, candidates: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.adoptResolution",
    `mutation { adoptResolution(input: { itemId: "${id}", title: "1", text: "1", ownerId: "${id}", dueOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeResolutionStep",
    `mutation { takeResolutionStep(input: { id: "${id}", step: CONFIRM }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.recordGathering",
    `mutation { recordGathering(input: { type: STAFF, kind: TRAINING, title: "1", heldOn: "2025-01-01", participants: 1 }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.reportGathering",
    `mutation { reportGathering(input: { id: "${id}", sessionId: "${id}" }) { __typename } }`,
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
