import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** What an application answers in a test: itself, or why not. */
export type EnrolmentAnswer = {
  readonly id: string;
  readonly state: string;
  readonly code?: string;
  readonly message?: string;
  readonly warnings: readonly string[];
  readonly possibleSteps: readonly string[];
  readonly decidedOn: string | null;
  readonly steps: readonly { readonly step: string; readonly opinion: string | null }[];
};
const fields = `__typename ... on Refused { code message }
  ... on Enrolment { id state warnings possibleSteps decidedOn steps { step opinion } }`;

/** What a committee decides by. */
export const byCommittee = { document: "工会〔2026〕3号", decidedBy: "院工会委员会" };

/** How a test moves applications to join. */
export function enrolmentsOf(service: TestService) {
  const apply = (actor: Actor, input: object = {}): Promise<EnrolmentAnswer> =>
    service
      .ask<{ done: EnrolmentAnswer }>(
        actor,
        `mutation($input: ApplyToJoinInput!) { done: applyToJoin(input: $input) { ${fields} } }`,
        { input },
      )
      .then(({ done }) => done);
  const take = (
    actor: Actor,
    id: string,
    step: string,
    more: object = {},
  ): Promise<EnrolmentAnswer> =>
    service
      .ask<{ done: EnrolmentAnswer }>(
        actor,
        `mutation($input: TakeEnrolmentStepInput!) { done: takeEnrolmentStep(input: $input) { ${fields} } }`,
        { input: { id, step, ...more } },
      )
      .then(({ done }) => done);
  /** From application to membership, by the shortest way. */
  const enrol = async (applicant: Actor, chair: Actor): Promise<EnrolmentAnswer> => {
    const { id } = await apply(applicant);
    await take(chair, id, "forward");
    return take(chair, id, "approve", { decision: byCommittee });
  };
  return { apply, take, enrol };
}
