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
const id = randomUUID();
/** Every root field, asked for something that does not exist, and who gets past the door. */
const readers: readonly Role[] = [
  ...officers,
  "DEPARTMENT_HANDLER",
  "HOSPITAL_LEADER",
  "PARTY_COMMITTEE",
];
const writers: readonly Role[] = [...officers, "DEPARTMENT_HANDLER"];
const act = (field: string, input: string): string =>
  `mutation { ${field}(input: { ${input} }) { __typename } }`;
const anyText = `title: "x", body: "x"`;
/** The roles that are let in; "everyone" needs no sign-in. */
const doors: readonly [field: string, operation: string, allowed: readonly Role[] | "everyone"][] =
  [
    ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
    ["Query.proposals", "{ proposals { totalCount } }", officers],
    ["Query.disclosure", `{ disclosure(id: "${id}") { no } }`, roles],
    ["Query.disclosures", "{ disclosures { totalCount } }", roles],
    ["Query.disclosureCatalogue", "{ disclosureCatalogue { code } }", roles],
    ["Query.dueDisclosures", "{ dueDisclosures(year: 2025) { dueOn } }", readers],
    ["Query.disclosureMetrics", "{ disclosureMetrics(year: 2025) { opinions } }", readers],
    ["Query.disclosureOffice", "{ disclosureOffice { slug } }", roles],
    ["Query.disclosureReviews", "{ disclosureReviews(year: 2025) { heldOn } }", roles],
    ["Query.disclosureFeedback", `{ disclosureFeedback(id: "${id}") { id } }`, roles],
    ["Query.disclosureFeedbacks", "{ disclosureFeedbacks { totalCount } }", roles],
    ["Query.publicDisclosureOffice", `{ publicDisclosureOffice(union: "x") { slug } }`, "everyone"],
    ["Query.publicDisclosures", `{ publicDisclosures(union: "x") { totalCount } }`, "everyone"],
    ["Query.publicDisclosure", `{ publicDisclosure(union: "x", id: "${id}") { id } }`, "everyone"],
    [
      "Query.publicDisclosureData",
      `{ publicDisclosureData(union: "x", year: 2025, format: CSV) { rows } }`,
      "everyone",
    ],
    [
      "Mutation.adjustDisclosureDuty",
      act(
        "adjustDisclosureDuty",
        `code: "x", isOn: true, effectiveFrom: "2025-01-01", decidedOn: "2025-01-01", reason: "x", document: "x"`,
      ),
      officers,
    ],
    [
      "Mutation.setDisclosureOffice",
      act(
        "setDisclosureOffice",
        `slug: "x", name: "x", nameEn: "x", responsible: "x", workingBody: "x", complaints: "x", complaintsEn: "x"`,
      ),
      officers,
    ],
    [
      "Mutation.recordDisclosureReview",
      act(
        "recordDisclosureReview",
        `year: 2025, heldOn: "2099-01-01", responsible: "x", conclusions: "x", document: "x"`,
      ),
      officers,
    ],
    [
      "Mutation.scheduleDisclosure",
      act("scheduleDisclosure", `no: "x", title: "x", campusId: "${id}"`),
      writers,
    ],
    ["Mutation.writeDisclosure", act("writeDisclosure", `id: "${id}", ${anyText}`), writers],
    [
      "Mutation.takeDisclosureStep",
      act("takeDisclosureStep", `id: "${id}", step: submit`),
      readers,
    ],
    [
      "Mutation.publishDisclosure",
      act("publishDisclosure", `id: "${id}", channels: [NETWORK], displayDays: 15`),
      writers,
    ],
    [
      "Mutation.correctDisclosure",
      act("correctDisclosure", `id: "${id}", ${anyText}, correction: "x"`),
      writers,
    ],
    [
      "Mutation.proveDisclosureDisplay",
      act(
        "proveDisclosureDisplay",
        `id: "${id}", place: "x", from: "2025-01-01", to: "2025-01-02", photoFileId: "${id}"`,
      ),
      writers,
    ],
    ["Mutation.readDisclosure", `mutation { readDisclosure(id: "${id}") { __typename } }`, roles],
    [
      "Mutation.submitDisclosureFeedback",
      act("submitDisclosureFeedback", `kind: QUESTION, content: "x"`),
      roles,
    ],
    [
      "Mutation.takeDisclosureFeedbackStep",
      act("takeDisclosureFeedbackStep", `id: "${id}", step: accept`),
      writers,
    ],
    [
      "Mutation.answerDisclosureFeedback",
      `mutation { answerDisclosureFeedback(id: "${id}", answer: "x") { __typename } }`,
      writers,
    ],
    [
      "Mutation.rateDisclosureFeedback",
      `mutation { rateDisclosureFeedback(id: "${id}", rating: SATISFIED) { __typename } }`,
      roles,
    ],
    [
      "Mutation.orderRectification",
      act("orderRectification", `feedbackId: "${id}", task: "x", dueOn: "2099-01-01"`),
      writers,
    ],
    [
      "Mutation.takeRectificationStep",
      act("takeRectificationStep", `id: "${id}", step: verify`),
      readers,
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
    [
      "Query.democraticManagementImports",
      "{ democraticManagementImports { totalCount } }",
      officers,
    ],
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
    Object.fromEntries(
      roles.map((role) => [
        role,
        allowed === "everyone" || allowed.includes(role) ? [] : ["FORBIDDEN"],
      ]),
    ),
  );
  const { errors } = await service.try(null, operation);
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(
    allowed === "everyone" ? [] : ["UNAUTHENTICATED"],
  );
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
