import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType } from "type-graphql";
import type { ActKind } from "./act-terms.js";
import type { ActState, ActStep } from "./organisation-act.stages.js";
import { ActKindEnum, ActStateEnum, ActStepEnum } from "./organisation-act.type.js";
import type { ProposeActInput } from "./propose-organisation-act.js";

const optional = { nullable: true } as const;

@InputType({ description: "A change of the organisation to propose (提出组织变动)." })
export class ProposeOrganisationActInput {
  @Field(() => ActKindEnum, { description: "What it does." }) kind!: ActKind;
  @Field(() => LocalDateScalar, {
    description:
      "The first day of the new order: not before the decision, no past day; confirmed later, it holds from the confirmation on.",
  })
  effectiveOn!: string;
  @Field(() => [ID], { description: "Those that end, are split, taken over, closed or renamed." })
  nodeIds!: string[];
  @Field(() => ID, {
    ...optional,
    description: "Which goes on after a merger, or which takes over.",
  })
  intoId!: string | null;
  @Field(() => String, {
    ...optional,
    description: "The name of what begins, or the new name; 1 to 100 characters.",
  })
  name!: string | null;
  @Field(() => [ID], { ...optional, description: "People who go to the new part of a department." })
  memberIds!: string[] | null;
  @Field(() => [ID], {
    ...optional,
    description: "Departments that go to the new part of a campus, branch or group.",
  })
  departmentIds!: string[] | null;
  @Field(() => String, { ...optional, description: "Why; needed to close." }) reason!:
    | string
    | null;
  @Field(() => String, { description: "The document it stands on, at most 100 characters." })
  document!: string;
  @Field(() => String, { description: "Who decided it, at most 60 characters." })
  decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "When it was decided." }) decidedOn!: string;
  @Field(() => String, {
    ...optional,
    description: "The union above that approved it; needed for branches and groups (ORG-R3).",
  })
  approvedBy!: string | null;
  @Field(() => String, { ...optional, description: "The document of the approval." })
  approvalDocument!: string | null;
  @Field(() => LocalDateScalar, { ...optional, description: "When it was approved." })
  approvedOn!: string | null;
}

@InputType({ description: "A step on a change of the organisation (办理组织变动)." })
export class TakeOrganisationActStepInput {
  @Field(() => ID, { description: "The act." }) id!: string;
  @Field(() => ActStepEnum, { description: "The step." }) step!: ActStep;
  @Field(() => String, { ...optional, description: "The opinion; needed to drop it." })
  opinion!: string | null;
}

@InputType({ description: "Which acts." })
export class OrganisationActFilterInput {
  @Field(() => ActStateEnum, { ...optional, description: "Only those that stand here." })
  state!: ActState | null;
  @Field(() => ID, { ...optional, description: "Only those that name this node." })
  nodeId!: string | null;
}

/** The proposal as the use case takes it. */
export const proposalOf = (input: ProposeOrganisationActInput): ProposeActInput => ({
  terms: {
    kind: input.kind,
    effectiveOn: input.effectiveOn as LocalDate,
    nodeIds: input.nodeIds,
    intoId: input.intoId ?? null,
    name: input.name?.trim() || null,
    memberIds: input.memberIds ?? [],
    departmentIds: input.departmentIds ?? [],
  },
  papers: {
    reason: input.reason ?? null,
    document: input.document,
    decidedBy: input.decidedBy,
    decidedOn: input.decidedOn as LocalDate,
    approvedBy: input.approvedBy ?? null,
    approvalDocument: input.approvalDocument ?? null,
    approvedOn: (input.approvedOn as LocalDate | null | undefined) ?? null,
  },
});
