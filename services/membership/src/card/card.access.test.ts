import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test("a card is seen, issued and printed by its holder's officers, and by nobody of another campus", async () => {
  const union = await aUnion(service, "东院区", "西院区");
  const [east, west] = (await union.employs(aNurse("东院区"), aNurse("西院区"))) as [
    string,
    string,
  ];
  const issued = (actor: ReturnType<typeof union.officerOf>) =>
    service.ask(
      actor,
      "mutation($id: ID!) { one: issueMemberCard(memberId: $id) { __typename ... on Refused { code } } }",
      { id: east },
    );
  expect(await issued(union.officerOf("西院区"))).toMatchObject({
    one: { code: "PERSON_UNKNOWN" },
  });
  expect(await issued(union.officerOf("东院区"))).toMatchObject({
    one: { __typename: "MemberCard" },
  });
  const leader = union.leaderOf(await union.departmentId("东院区", "内科"));
  for (const actor of [union.officerOf("西院区"), union.member(west, "西院区"), leader]) {
    const seen = await service.ask(actor, "query($id: ID!) { memberCard(memberId: $id) { id } }", {
      id: east,
    });
    expect(seen).toEqual({ memberCard: null });
    const printed = await service.ask(
      actor,
      "mutation($id: ID!) { one: printMemberCard(memberId: $id) { __typename ... on Refused { code } } }",
      { id: east },
    );
    expect(printed).toMatchObject({ one: { code: "NO_CARD" } });
  }
});
