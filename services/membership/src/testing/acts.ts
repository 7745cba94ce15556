import type { Actor } from "@union/kernel";
import { actorOf, type TestService } from "@union/testing";
import type { MovingClock } from "./moving-clock.js";
import type { TestUnion } from "./union.js";

type ActInput = { readonly effectiveOn?: string; readonly [field: string]: unknown };
export type ActAnswer = {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
  readonly state?: string;
  readonly effectiveOn?: string;
  readonly people?: number;
  readonly warnings?: string[];
  readonly findings?: { kind: string; count: number; isToDecide: boolean; message: string }[];
  readonly into?: { id: string; name: string; kind: string } | null;
};

const answer = `__typename ... on Refused { code message }
  ... on OrganisationAct { id state effectiveOn people warnings findings { kind count isToDecide message } from { id name } into { id name kind } possibleSteps steps { name step role } }`;

/** What acts of the organisation take: a document, and the approval that branches and groups need. */
export const papers = {
  document: "院字〔2026〕1号",
  decidedBy: "院党委会",
  decidedOn: "2020-01-01",
};
export const approval = {
  ...{ approvedBy: "上级工会", approvalDocument: "工字〔2019〕9号", approvedOn: "2019-12-01" },
};

/** Proposes and confirms acts of a union, by two people; with `time`, on the day that each act takes effect. */
export function actsOf(service: TestService, union: TestUnion, time: MovingClock | null = null) {
  const second = actorOf(union.unionId, "CHAIR");
  const propose = async (input: ActInput, actor: Actor = union.chair): Promise<ActAnswer> => {
    if (input.effectiveOn) time?.goTo(input.effectiveOn);
    return (
      await service.ask<{ act: ActAnswer }>(
        actor,
        `mutation($input: ProposeOrganisationActInput!) { act: proposeOrganisationAct(input: $input) { ${answer} } }`,
        { input: { ...papers, ...input } },
      )
    ).act;
  };
  const take = async (
    id: string,
    step = "confirm",
    actor: Actor = second,
    opinion: string | null = null,
  ): Promise<ActAnswer> =>
    (
      await service.ask<{ act: ActAnswer }>(
        actor,
        `mutation($input: TakeOrganisationActStepInput!) { act: takeOrganisationActStep(input: $input) { ${answer} } }`,
        { input: { id, step, opinion } },
      )
    ).act;
  return {
    second,
    propose,
    take,
    /** Proposes and confirms; throws where either is refused. */
    carriesOut: async (input: ActInput): Promise<ActAnswer> => {
      const drafted = await propose(input);
      if (drafted.code) throw new Error(drafted.message);
      const done = await take(drafted.id);
      if (done.code) throw new Error(done.message);
      return done;
    },
  };
}
