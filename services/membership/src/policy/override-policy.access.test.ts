import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test("a chair of one campus decides on policies for his campus, not for another and not for the union", async () => {
  const { unionId, campusId } = await aUnion(service, "本部院区", "东院区");
  const local = actorOf(unionId, "CHAIR", { campusIds: [campusId("东院区")] });
  const decide = async (where: object) =>
    (
      await service.ask<{ done: { __typename: string; code?: string } }>(
        local,
        "mutation($input: OverridePolicyInput!) { done: overridePolicy(input: $input) { __typename ... on Refused { code } } }",
        {
          input: {
            key: "proposal.answerDays",
            value: 45,
            effectiveFrom: "2025-01-01",
            source: "职代会决议",
            ...where,
          },
        },
      )
    ).done;
  const refused = { __typename: "Refused", code: "POLICY_CAMPUS_UNKNOWN" };
  for (const where of [{}, { campusId: null }, { campusId: campusId("本部院区") }])
    expect(await decide(where)).toEqual(refused);
  expect(await decide({ campusId: campusId("东院区") })).toEqual({ __typename: "PolicyOverride" });
});
