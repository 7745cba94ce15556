import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

const answer =
  "__typename ... on MemberMerge { id state conflicts conflictReason possibleSteps steps { step opinion } survivor { id mergedFrom } } ... on Refused { code message }";
export type MergeAnswer = {
  __typename: string;
  id: string;
  state: string;
  conflicts?: string[];
  conflictReason?: string | null;
  possibleSteps: string[];
  survivor: { id: string; mergedFrom: string[] } | null;
  code?: string;
  message?: string;
};
type Done = { done: MergeAnswer };

/** Lets an officer propose that two records are one person. */
export const proposesMerge = async (
  service: TestService,
  actor: Actor,
  survivorId: string,
  absorbedId: string,
  reason = "同一人,两次建档",
  conflictReason: string | null = "两次建档时证件号码录入不同,已核对原件",
): Promise<MergeAnswer> =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: ProposeMergeInput!) { done: proposeMerge(input: $input) { ${answer} } }`,
      { input: { survivorId, absorbedId, reason, conflictReason } },
    )
  ).done;

/** Lets an officer confirm, reject or undo a merge. */
export const takesMergeStep = async (
  service: TestService,
  actor: Actor,
  id: string,
  step: "CONFIRM" | "REJECT" | "SPLIT",
  opinion: string | null = "已核对",
): Promise<MergeAnswer> =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: TakeMergeStepInput!) { done: takeMergeStep(input: $input) { ${answer} } }`,
      { input: { id, step, opinion } },
    )
  ).done;
