import { actorOf, type TestService } from "@union/testing";

/** Lets one chair of a union propose a decision on policy, and another one approve it; answers its id, or the code of the refusal. */
export async function decidePolicy(
  service: TestService,
  unionId: string,
  decision: object,
): Promise<string> {
  const done = "__typename ... on PolicyProposal { id } ... on Refused { code }";
  type Done = { done: { id?: string; code?: string } };
  const proposed = await service.ask<Done>(
    actorOf(unionId, "CHAIR"),
    `mutation($input: OverridePolicyInput!) { done: overridePolicy(input: $input) { ${done} } }`,
    { input: { source: "工会委员会决定", campusId: null, ...decision } },
  );
  if (!proposed.done.id) return proposed.done.code!;
  const approved = await service.ask<Done>(
    actorOf(unionId, "CHAIR"),
    `mutation($input: TakePolicyProposalStepInput!) { done: takePolicyProposalStep(input: $input) { ${done} } }`,
    { input: { id: proposed.done.id, step: "APPROVE" } },
  );
  return approved.done.id ?? approved.done.code!;
}
