import { randomUUID } from "node:crypto";
import { roles } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "./service.js";
import { commonDoors } from "./testing/doors/common.doors.js";
import { congressDoors } from "./testing/doors/congress.doors.js";
import { consultationDoors } from "./testing/doors/consultation.doors.js";
import { contractDoors } from "./testing/doors/contract.doors.js";
import { disclosureDoors } from "./testing/doors/disclosure.doors.js";
import { evaluationDoors } from "./testing/doors/evaluation.doors.js";
import { hospitalResultDoors } from "./testing/doors/hospital-result.doors.js";
import { proposalDoors } from "./testing/doors/proposal.doors.js";
import { proposalWorkDoors } from "./testing/doors/proposal-work.doors.js";
import { sessionDoors } from "./testing/doors/session.doors.js";
import { suggestionDoors } from "./testing/doors/suggestion.doors.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

/** Every root field, a file a capability. */
const doors = [
  ...commonDoors,
  ...proposalDoors,
  ...congressDoors,
  ...disclosureDoors,
  ...evaluationDoors,
  ...sessionDoors,
  ...contractDoors,
  ...proposalWorkDoors,
  ...consultationDoors,
  ...hospitalResultDoors,
  ...suggestionDoors,
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
