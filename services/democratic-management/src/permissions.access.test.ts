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
const contractReaders: readonly Role[] = [
  ...officers,
  "BRANCH_CHAIR",
  "GROUP_LEADER",
  "MEMBER",
  "HOSPITAL_LEADER",
];
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[]][] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
  ["Query.collectiveContract", `{ collectiveContract(id: "${id}") { id } }`, contractReaders],
  ["Query.collectiveContracts", "{ collectiveContracts { totalCount } }", contractReaders],
  ["Mutation.demandCollectiveContract", `mutation { demandCollectiveContract(input: { title: "x", kind: COLLECTIVE, basis: VOLUNTARY, demandedBy: STAFF, demandedOn: "2025-01-01", document: "x", campusId: "${id}" }) { __typename } }`, officers],
  ["Mutation.answerContractDemand", `mutation { answerContractDemand(input: { id: "${id}", agrees: true, answeredOn: "2025-01-01", document: "x" }) { __typename } }`, [...officers, "HOSPITAL_LEADER"]],
  ["Mutation.fixContractRepresentatives", `mutation { fixContractRepresentatives(input: { id: "${id}", representatives: [] }) { __typename } }`, officers],
  ["Mutation.openContractNegotiation", `mutation { openContractNegotiation(input: { id: "${id}", listPublishedOn: "2025-01-01" }) { __typename } }`, officers],
  ["Mutation.suspendContractNegotiation", `mutation { suspendContractNegotiation(input: { id: "${id}", suspendedOn: "2025-01-01", nextOn: "2025-01-01", reason: "x" }) { __typename } }`, officers],
  ["Mutation.takeContractStep", `mutation { takeContractStep(input: { id: "${id}", step: RESUME }) { __typename } }`, officers],
  ["Mutation.recordContractMeeting", `mutation { recordContractMeeting(input: { contractId: "${id}", heldOn: "2025-01-01", subject: "x", minutesFileId: "${id}", signedByStaff: true, signedByEmployer: true }) { __typename } }`, officers],
  ["Mutation.addContractClause", `mutation { addContractClause(input: { contractId: "${id}", chapterNo: 1, chapter: "x", clauseNo: 1, text: "x" }) { __typename } }`, officers],
  ["Mutation.rewriteContractClause", `mutation { rewriteContractClause(input: { id: "${id}" }) { __typename } }`, officers],
  ["Mutation.commentOnContractClause", `mutation { commentOnContractClause(input: { clauseId: "${id}", text: "x" }) { __typename } }`, contractReaders],
  ["Mutation.disposeContractComment", `mutation { disposeContractComment(input: { id: "${id}", step: ADOPT }) { __typename } }`, officers],
  ["Mutation.recordContractVote", `mutation { recordContractVote(input: { id: "${id}", votedOn: "2025-01-01", total: 1, present: 1, issued: 1, collected: 1, valid: 1, yes: 1, against: 0, abstain: 0 }) { __typename } }`, officers],
  ["Mutation.signCollectiveContract", `mutation { signCollectiveContract(input: { id: "${id}", signedOn: "2025-01-01", document: "x", termYears: 1 }) { __typename } }`, officers],
  ["Mutation.fileCollectiveContract", `mutation { fileCollectiveContract(input: { id: "${id}", filedWith: UPPER_UNION, filedOn: "2025-01-01", receivedOn: "2025-01-01" }) { __typename } }`, officers],
  ["Mutation.objectToCollectiveContract", `mutation { objectToCollectiveContract(input: { id: "${id}", objectedOn: "2025-01-01", reason: "x" }) { __typename } }`, officers],
  ["Mutation.publishCollectiveContract", `mutation { publishCollectiveContract(input: { id: "${id}", publishedOn: "2025-01-01", how: "x" }) { __typename } }`, officers],
  ["Mutation.reportCollectiveContract", `mutation { reportCollectiveContract(input: { id: "${id}", reportedOn: "2025-01-01", summary: "x" }) { __typename } }`, officers],
  ["Mutation.changeCollectiveContract", `mutation { changeCollectiveContract(input: { id: "${id}", ends: false, ground: AGREEMENT, reason: "x" }) { __typename } }`, officers],
  ["Mutation.inspectContractClause", `mutation { inspectContractClause(input: { clauseId: "${id}", inspectedOn: "2025-01-01", result: PERFORMED, note: "x" }) { __typename } }`, officers],
  ["Mutation.openContractDispute", `mutation { openContractDispute(input: { contractId: "${id}", matter: "x", openedOn: "2025-01-01" }) { __typename } }`, officers],
  ["Mutation.takeContractDisputeStep", `mutation { takeContractDisputeStep(input: { id: "${id}", step: SETTLE, opinion: "x" }) { __typename } }`, officers],
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
