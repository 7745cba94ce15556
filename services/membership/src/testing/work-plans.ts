import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

export type PlanItem = {
  id: string;
  title: string;
  state: string;
  dueOn: string;
  isLate: boolean;
  version: number;
  result: string | null;
  possibleSteps: string[];
  steps: { step: string; opinion: string | null }[];
  owner: { id: string } | null;
  serves: { id: string } | null;
  carriedFrom: { id: string } | null;
  carriedTo: { id: string } | null;
};
export type Plan = {
  id: string;
  state: string;
  possibleSteps: string[];
  items: PlanItem[];
  progress: { whole: object; byFunction: object[] };
};
export type Answered<T> = T & { code?: string; message?: string };

const item =
  "id title state dueOn isLate version result possibleSteps steps { step opinion } owner { id } serves { id } carriedFrom { id } carriedTo { id }";
const tally = "function total open done dropped carriedOver late percent { num den }";
const plan = `id name state possibleSteps document decidedBy decidedOn summary steps { step } items { ${item} } progress { whole { ${tally} } byFunction { ${tally} } }`;
const refused = "... on Refused { code message }";

/** The acts on work plans, as a test asks for them. */
export function workPlansOf(service: TestService) {
  const act =
    <T>(mutation: string, answer: string) =>
    async (actor: Actor, input: object): Promise<Answered<T>> => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const asked = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { ${answer} ${refused} } }`;
      return (await service.ask<{ done: Answered<T> }>(actor, asked, { input })).done;
    };
  const onPlan = (name: string) => act<Plan>(name, `... on WorkPlan { ${plan} }`);
  const onItem = (name: string) => act<PlanItem>(name, `... on WorkPlanItem { ${item} }`);
  const stepPlan = onPlan("takeWorkPlanStep");
  return {
    open: onPlan("openWorkPlan"),
    stepPlan,
    adopt: (actor: Actor, id: string) =>
      stepPlan(actor, {
        ...{ id, step: "ADOPT", document: "工会〔2025〕1号", decidedBy: "工会委员会" },
        decidedOn: "2025-01-01",
      }),
    carryOver: onPlan("carryOverWorkPlanItems"),
    add: onItem("addWorkPlanItem"),
    change: onItem("changeWorkPlanItem"),
    stepItem: onItem("takeWorkPlanItemStep"),
    read: async (actor: Actor, id: string): Promise<Plan | null> =>
      (
        await service.ask<{ workPlan: Plan | null }>(
          actor,
          `query($id: ID!) { workPlan(id: $id) { ${plan} } }`,
          { id },
        )
      ).workPlan,
    list: async (actor: Actor, filter: object = {}): Promise<string[]> => {
      const { found } = await service.ask<{
        found: { totalCount: number; edges: { node: { id: string } }[] };
      }>(
        actor,
        "query($filter: WorkPlanFilterInput) { found: workPlans(filter: $filter) { totalCount edges { node { id } } } }",
        { filter },
      );
      expect(found.totalCount).toBe(found.edges.length);
      return found.edges.map(({ node }) => node.id);
    },
  };
}
