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
const handlers: readonly Role[] = ["DEPARTMENT_HANDLER"];
const followers: readonly Role[] = [...handlers, "HOSPITAL_LEADER"];
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[]][] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
  ["Query.proposalsToHandle", `{ proposalsToHandle { totalCount } }`, followers],
  ["Query.proposalsToSecond", `{ proposalsToSecond { totalCount } }`, roles],
  ["Query.similarProposals", `{ similarProposals(title: "a") { no } }`, roles],
  [
    "Query.proposalStatistics",
    `{ proposalStatistics(congressNo: 3, sessionNo: 2) { total { received } } }`,
    officers,
  ],
  ["Query.proposalAwards", `{ proposalAwards(congressNo: 3, sessionNo: 2) { id } }`, officers],
  [
    "Mutation.draftProposal",
    `mutation { draftProposal(input: { text: { title: "a", category: "b", grounds: "c", measure: "d" } }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.reviseProposal",
    `mutation { reviseProposal(input: { id: "${id}", text: { title: "a", category: "b", grounds: "c", measure: "d" } }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.askToSecond",
    `mutation { askToSecond(input: { id: "${id}", memberIds: [] }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.secondProposal",
    `mutation { secondProposal(input: { id: "${id}", agrees: true }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.takeProposalStep",
    `mutation { takeProposalStep(input: { id: "${id}", step: SUBMIT }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.examineProposal",
    `mutation { examineProposal(input: { id: "${id}", outcome: FILE, document: "a", decidedBy: "b", decidedOn: "2025-01-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.assignProposal",
    `mutation { assignProposal(input: { id: "${id}", leadDepartmentId: "${id}", handlerId: "${id}", headId: "${id}", leaderId: "${id}", document: "a" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.writeProposalAnswer",
    `mutation { writeProposalAnswer(input: { proposalId: "${id}", class: A, content: "a" }) { __typename } }`,
    handlers,
  ],
  [
    "Mutation.takeProposalAnswerStep",
    `mutation { takeProposalAnswerStep(input: { id: "${id}", step: SEND_BACK }) { __typename } }`,
    followers,
  ],
  [
    "Mutation.rateProposalAnswer",
    `mutation { rateProposalAnswer(input: { id: "${id}", satisfaction: SATISFIED }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.askProposalExtension",
    `mutation { askProposalExtension(input: { proposalId: "${id}", days: 1, reason: "a" }) { __typename } }`,
    handlers,
  ],
  [
    "Mutation.decideProposalExtension",
    `mutation { decideProposalExtension(input: { id: "${id}", step: GRANT }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.pauseProposal",
    `mutation { pauseProposal(input: { id: "${id}", reason: EMERGENCY }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.resumeProposal",
    `mutation { resumeProposal(input: { id: "${id}" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeProposalFollowUpStep",
    `mutation { takeProposalFollowUpStep(input: { answerId: "${id}", step: PROVE }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.awardProposal",
    `mutation { awardProposal(input: { congressNo: 3, sessionNo: 2, kind: BEST_PROPOSAL, document: "a", decidedBy: "b", decidedOn: "2025-01-01" }) { __typename } }`,
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
