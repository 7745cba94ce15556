import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** What a command on a matter answers: the matter, or why not. */
export type MatterAnswer = {
  readonly id?: string;
  readonly state?: string;
  readonly code?: string;
  readonly message?: string;
  readonly possibleSteps?: readonly string[];
};

const answer =
  "{ __typename ... on MembershipMatter { id kind state stateName memberId personName possibleSteps } ... on Refused { code message path } }";

/** The document and the decider of every decision of a test. */
export const decided = { document: "会字〔2025〕3号", decidedBy: "工会委员会" } as const;

/** What people do with matters of memberships, asked through the graph. */
export function mattersAt(service: TestService) {
  const ask = async (
    actor: Actor,
    mutation: string,
    variables: Record<string, unknown>,
  ): Promise<MatterAnswer> =>
    (await service.ask<{ done: MatterAnswer }>(actor, `${mutation} ${answer} }`, variables)).done;
  return {
    offers: (actor: Actor, input: object) =>
      ask(actor, "mutation($input: OfferMoveInput!) { done: offerMove(input: $input)", {
        input: { ...decided, ...input },
      }),
    starts: (actor: Actor, input: object) =>
      ask(actor, "mutation($input: StartTransferInput!) { done: startTransfer(input: $input)", {
        input: { ...decided, ...input },
      }),
    requests: (actor: Actor, memberId: string, opinion: string | null = null) =>
      ask(
        actor,
        "mutation($memberId: ID!, $opinion: String) { done: requestWithdrawal(memberId: $memberId, opinion: $opinion)",
        { memberId, opinion },
      ),
    deems: (actor: Actor, memberId: string, months: readonly string[]) =>
      ask(
        actor,
        "mutation($memberId: ID!, $months: [String!]!) { done: openDeemedWithdrawal(memberId: $memberId, months: $months)",
        { memberId, months },
      ),
    proposes: (actor: Actor, memberId: string, opinion: string | null) =>
      ask(
        actor,
        "mutation($memberId: ID!, $opinion: String) { done: proposeExpulsion(memberId: $memberId, opinion: $opinion)",
        { memberId, opinion },
      ),
    takes: (actor: Actor, id: string, step: string, more: object = {}) =>
      ask(actor, "mutation($input: TakeMatterStepInput!) { done: takeMatterStep(input: $input)", {
        input: { id, step, opinion: "情况属实", ...decided, ...more },
      }),
  };
}
