import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aUnion } from "../testing/union.js";

const clock = () => new Date("2025-01-01T04:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

type Done = { done: { __typename: string; id?: string; code?: string } };
const decision = {
  key: "proposal.answerDays",
  value: 45,
  effectiveFrom: "2025-02-01",
  source: "职代会决议",
};
const propose = async (actor: Actor, where: object): Promise<Done["done"]> => {
  const asked = `mutation($input: OverridePolicyInput!) { done: overridePolicy(input: $input) { __typename ... on PolicyProposal { id } ... on Refused { code } } }`;
  return (await service.ask<Done>(actor, asked, { input: { ...decision, ...where } })).done;
};
const takes = async (actor: Actor, id: string, step: string): Promise<Done["done"]> => {
  const asked = `mutation($input: TakePolicyProposalStepInput!) { done: takePolicyProposalStep(input: $input) { __typename ... on Refused { code } } }`;
  return (await service.ask<Done>(actor, asked, { input: { id, step, opinion: "已核对" } })).done;
};

test("a chair of one campus proposes, tries and approves policies for his campus, not for another and not for the union", async () => {
  const { unionId, campusId, chair } = await aUnion(service, "本部院区", "东院区");
  const ofEast = () => actorOf(unionId, "CHAIR", { campusIds: [campusId("东院区")] });
  const local = ofEast();
  const refused = { __typename: "Refused", code: "POLICY_CAMPUS_UNKNOWN" };
  for (const where of [{}, { campusId: null }, { campusId: campusId("本部院区") }]) {
    expect(await propose(local, where)).toEqual(refused);
    const { done } = await service.ask<Done>(
      local,
      `query($input: PolicyDryRunInput!) { done: policyDryRun(input: $input) { __typename ... on Refused { code } } }`,
      { input: { key: "org.womenCommitteeThreshold", value: 10, ...where } },
    );
    expect(done).toEqual(refused);
  }
  const own = await propose(local, { campusId: campusId("东院区") });
  const whole = await propose(chair, {});
  const other = await propose(chair, { campusId: campusId("本部院区") });
  for (const { id } of [whole, other])
    for (const step of ["APPROVE", "REJECT", "WITHDRAW"])
      expect(await takes(local, id!, step)).toEqual({
        __typename: "Refused",
        code: "POLICY_PROPOSAL_UNKNOWN",
      });
  expect((await takes(ofEast(), own.id!, "APPROVE")).__typename).toBe("PolicyProposal");
});

test("he sees the proposals of his campus and no others, and a chair of another union none", async () => {
  const { unionId, campusId, chair } = await aUnion(service, "本部院区", "东院区");
  const local = actorOf(unionId, "CHAIR", { campusIds: [campusId("东院区")] });
  const { id: own } = await propose(chair, { campusId: campusId("东院区") });
  const { id: whole } = await propose(chair, {});
  const seen = async (actor: Actor) => {
    const { list, one } = await service.ask<{
      list: { totalCount: number; edges: { node: { id: string } }[] };
      one: { id: string } | null;
    }>(
      actor,
      "query($id: ID!) { list: policyProposals { totalCount edges { node { id } } } one: policyProposal(id: $id) { id } }",
      { id: whole },
    );
    return [list.totalCount, list.edges.map(({ node }) => node.id), one?.id ?? null];
  };
  expect(await seen(local)).toEqual([1, [own], null]);
  expect(await seen(chair)).toEqual([2, [whole, own], whole]);
  expect(await seen(actorOf(campusId("东院区"), "CHAIR"))).toEqual([0, [], null]);
});
