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
const readers: readonly Role[] = [...officers, "PARTY_COMMITTEE"];
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[]][] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
  ["Query.evaluationCampaign", `{ evaluationCampaign(id: "${id}") { id } }`, readers],
  ["Query.evaluationCampaigns", "{ evaluationCampaigns { totalCount } }", readers],
  ["Query.evaluationSummary", `{ evaluationSummary(id: "${id}") { talks } }`, roles],
  ["Query.evaluationSubject", `{ evaluationSubject(id: "${id}") { id } }`, roles],
  ["Query.evaluationSubjects", "{ evaluationSubjects { totalCount } }", readers],
  ["Query.myEvaluations", "{ myEvaluations { totalCount } }", roles],
  ["Query.recallProcedures", "{ recallProcedures { id } }", readers],
  [
    "Mutation.openEvaluation",
    "mutation { openEvaluation(input: { year: 2025, kind: LEADERS, groups: [] }) { __typename } }",
    officers,
  ],
  [
    "Mutation.addEvaluationSubjects",
    `mutation { addEvaluationSubjects(input: { id: "${id}", subjects: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.dropEvaluationSubject",
    `mutation { dropEvaluationSubject(id: "${id}") { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeEvaluationStep",
    `mutation { takeEvaluationStep(input: { id: "${id}", step: APPROVE }) { __typename } }`,
    readers,
  ],
  [
    "Mutation.countEvaluationVotes",
    `mutation { countEvaluationVotes(input: { id: "${id}", votedOn: "2025-12-01", groups: [], counts: [] }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.fileEvaluationReport",
    `mutation { fileEvaluationReport(input: { id: "${id}" }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.excuseEvaluationReport",
    `mutation { excuseEvaluationReport(input: { id: "${id}", reason: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.recordEvaluationTalk",
    `mutation { recordEvaluationTalk(input: { id: "${id}", talkedOn: "2025-12-01", talkedById: "${id}", note: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.giveRectification",
    `mutation { giveRectification(input: { id: "${id}", requirement: "-", dueOn: "2025-12-01" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeRectificationStep",
    `mutation { takeRectificationStep(input: { id: "${id}", step: REPORT }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.proposeRecall",
    `mutation { proposeRecall(input: { memberId: "${id}", office: CHAIR, proposedBy: COMMITTEE, reason: "-", document: "-" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.takeRecallStep",
    `mutation { takeRecallStep(input: { id: "${id}", step: VERIFY }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.countRecallVote",
    `mutation { countRecallVote(input: { id: "${id}", votedOn: "2025-12-01", issued: 0, collected: 0, yes: 0, no: 0, abstain: 0, invalid: 0 }) { __typename } }`,
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
