import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { importProposals } from "../testing/import-proposals.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

type Node = { readonly no: string; readonly seconders: readonly { readonly id: string }[] };
type Page = { readonly edges: readonly { readonly node: Node }[] };

/** Two seconders of somebody's proposals: nobody seconds his own. */
const secondersOf = (staffNo: string): string[] =>
  ["M1", "E1", "M2"].filter((one) => one !== staffNo).slice(0, 2);

test("the proposals of fifty people are one statement, and their seconders one more", async () => {
  const { chair, memberId } = await aUnion(service, somePeople(25));
  const people = somePeople(25).map(({ staffNo }) => staffNo);
  const rows = people.flatMap((staffNo) =>
    ["2025-01-06", "2025-01-07"].map((day) => ({
      编号: `${staffNo}-${day}`,
      提案人工号: staffNo,
      附议人工号: secondersOf(staffNo).join("、"),
      提交日期: day,
    })),
  );
  expect(await importProposals(service, chair, proposalSheet(...rows))).toMatchObject({
    accepted: 100,
  });
  const asked = jest.spyOn(service.ground.db.manager, "query");
  const { _entities } = await service.ask<{ _entities: { proposals: Page }[] }>(
    chair,
    `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Member {
      proposals(first: 1) { edges { node { no seconders { id } } } } } } }`,
    { keys: people.map((staffNo) => ({ __typename: "Member", id: memberId(staffNo) })) },
  );
  const statements = asked.mock.calls.filter(([text]) => /\bproposal\b/.test(text));
  asked.mockRestore();
  expect(statements).toHaveLength(2);
  expect(statements.filter(([text]) => !text.includes("proposal_seconder"))).toHaveLength(1);
  expect(_entities.map(({ proposals }) => proposals.edges.map(({ node }) => node))).toEqual(
    people.map((staffNo) => [
      {
        no: `${staffNo}-2025-01-07`,
        seconders: secondersOf(staffNo).map((one) => ({ id: memberId(one) })),
      },
    ]),
  );
});
