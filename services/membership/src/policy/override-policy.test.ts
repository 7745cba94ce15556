import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const override = `mutation($input: OverridePolicyInput!) { made: overridePolicy(input: $input) { __typename ... on Refused { code message } } }`;
const policies = `query($campusId: ID, $on: LocalDate) { policies(keys: ["proposal.answerDays"], campusId: $campusId, on: $on) { value from source effectiveFrom } }`;
type Made = { made: { __typename: string; code?: string } };
type Policies = { policies: { value: unknown; from: string; effectiveFrom: string | null }[] };

test("PR-R8 a campus decides on the days to answer from a day on: earlier days and other campuses keep the shipped 60", async () => {
  const { chair, campusId } = await aUnion(service, "本部院区", "东院区");
  const input = {
    key: "proposal.answerDays",
    campusId: campusId("东院区"),
    value: 45,
    effectiveFrom: "2025-06-01",
    source: "院职代会 2025 年第 3 号决定",
  };
  expect((await service.ask<Made>(chair, override, { input })).made.__typename).toBe(
    "PolicyOverride",
  );
  const valueAt = async (campus: string | null, on: string) =>
    (await service.ask<Policies>(chair, policies, { campusId: campus, on })).policies[0];
  expect(await valueAt(campusId("东院区"), "2025-06-01")).toMatchObject({
    value: 45,
    from: "OVERRIDE",
    effectiveFrom: "2025-06-01",
  });
  expect(await valueAt(campusId("东院区"), "2025-05-31")).toMatchObject({
    value: 60,
    from: "NATIONAL",
    effectiveFrom: null,
  });
  expect(await valueAt(campusId("本部院区"), "2025-06-01")).toMatchObject({ value: 60 });
  const told = await service.ground.db.query(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'policy.changed.v1'",
    [chair.unionId],
  );
  expect(told).toHaveLength(1);
});

test("a decision without source, of an unknown key, of the wrong form, or for a day decided already is refused in words", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const good = {
    key: "proposal.answerDays",
    value: 45,
    effectiveFrom: "2025-06-01",
    source: "决定",
  };
  const code = async (input: object) =>
    (await service.ask<Made>(chair, override, { input: { ...good, ...input } })).made.code;
  expect(await code({ source: " " })).toBe("POLICY_SOURCE_MISSING");
  expect(await code({ key: "proposal.nothing" })).toBe("POLICY_KEY_UNKNOWN");
  expect(await code({ value: "soon" })).toEqual(expect.any(String));
  expect(await code({})).toBeUndefined();
  expect(await code({})).toBe("POLICY_DECIDED_ALREADY");
});
