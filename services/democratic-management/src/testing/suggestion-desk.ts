import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { actorOf, type TestService } from "@union/testing";
import type { aUnion } from "./union.js";

type Union = Awaited<ReturnType<typeof aUnion>>;
export type ShownSuggestion = {
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
  readonly state: string;
  readonly shares: readonly { readonly memberId: string; readonly prizeFen: number | null }[];
};
const shown = `... on Refused { code message } ... on Suggestion { id title project proposalId rootId submittedOn dueOn state reason reviewBody
  unionReviewer document decidedOn benefitFen benefitFrom benefitTo certifiedBy prizeFen prizeDocument rewardedOn campus { id }
  shares { memberId weight prizeFen } steps { step } possibleSteps }`;

/** What a test does with suggestions: each act answers the suggestion, or the refusal. */
export function suggestionDesk(service: TestService, { unionId, chair, member }: Union) {
  const run = async (actor: Actor, field: string, type: string, input: object) => {
    const query = `mutation($input: ${type}!) { done: ${field}(input: $input) { ${shown} } }`;
    return (await service.ask<{ done: ShownSuggestion }>(actor, query, { input })).done;
  };
  const leader = actorOf(unionId, "HOSPITAL_LEADER", { memberId: randomUUID() });
  const acts = {
    leader,
    submit: (actor: Actor, more: object = {}) =>
      run(actor, "submitSuggestion", "SubmitSuggestionInput", {
        ...{ title: "优化取药流程", content: "增设自助机。", ...more },
      }),
    step: (actor: Actor, id: string, step: string) =>
      run(actor, "takeSuggestionStep", "TakeSuggestionStepInput", { id, step }),
    decide: (actor: Actor, id: string, more: object = {}) =>
      run(actor, "decideSuggestion", "DecideSuggestionInput", {
        ...{ id, decision: "ADOPTED", reviewBody: "合理化建议评审组", unionReviewer: "工会副主席" },
        ...{ document: "评审纪要3号", ...more },
      }),
    certify: (actor: Actor, id: string, more: object = {}) =>
      run(actor, "certifySuggestion", "CertifySuggestionInput", {
        ...{ id, benefitFen: 12_000_000, from: "2025-04-10", to: "2025-04-10" },
        ...{ certifiedBy: "财务科", ...more },
      }),
    reward: (actor: Actor, id: string, more: object = {}) =>
      run(actor, "rewardSuggestion", "RewardSuggestionInput", {
        ...{ id, prizeFen: 100_000, document: "奖励决定5号", ...more },
      }),
    async link(actor: Actor, id: string, otherId: string) {
      const query = `mutation { done: linkSuggestions(id: "${id}", otherId: "${otherId}") { ${shown} } }`;
      return (await service.ask<{ done: ShownSuggestion }>(actor, query)).done;
    },
  };
  /** A suggestion that is ready to be rewarded by the leader; the chair certified it. */
  const effective = async (more: object = {}, by: Actor = member("M1")): Promise<string> => {
    const { id, code } = await acts.submit(by, more);
    if (code !== undefined) throw new Error(code);
    await acts.step(chair, id, "evaluate");
    await acts.decide(chair, id);
    await acts.step(chair, id, "try");
    await acts.certify(chair, id);
    return id;
  };
  return { ...acts, effective };
}
