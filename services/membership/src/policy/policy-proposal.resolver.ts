import type { LocalDate, Result } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { CampusType } from "../organisation/index.js";
import { policyRefusals } from "./policy.refusals.js";
import type { PolicyProposalState } from "./policy-proposal.js";
import { PolicyProposalReader } from "./policy-proposal.reader.js";
import {
  type PolicyProposalStep,
  policyProposalStages,
  proposalStepsOf,
} from "./policy-proposal.stages.js";
import {
  AdoptPolicyProfileInput,
  AdoptPolicyProfileResult,
  OverridePolicyInput,
  OverridePolicyResult,
  PolicyProposalConnection,
  PolicyProposalStateEnum,
  PolicyProposalStepEnum,
  PolicyProposalType,
  TakePolicyProposalStepInput,
  TakePolicyProposalStepResult,
} from "./policy-proposal.type.js";

type Answer = Promise<PolicyProposalType | RefusedType>;

@Resolver(() => PolicyProposalType)
export class PolicyProposalResolver {
  @Query(() => PolicyProposalType, {
    nullable: true,
    description: "A proposed decision by id, within the reader's scope (本会规定提议).",
  })
  policyProposal(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<PolicyProposalType | null> {
    return proposalFor(context, id);
  }

  @Query(() => PolicyProposalConnection, {
    nullable: true,
    description: "Proposed decisions within the reader's scope, newest first (本会规定提议).",
  })
  async policyProposals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => PolicyProposalStateEnum, {
      nullable: true,
      description: "Only in this state, e.g. PROPOSED for those awaiting approval.",
    })
    state: PolicyProposalState | null,
    @Ctx() context: Context,
  ): Promise<Connection<PolicyProposalType>> {
    const scope = requireScope(context, "policy.write");
    const reader = new PolicyProposalReader(context.sql);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    return connectionFrom(
      found,
      (row) => PolicyProposalType.of(row, context.locale),
      () => reader.count(scope, state ?? null),
    );
  }

  @Mutation(() => OverridePolicyResult, {
    description:
      "Proposes a decision on a policy key from a day on (政策决定). It is in force once another person approved it.",
  })
  async overridePolicy(
    @Arg("input", () => OverridePolicyInput, { description: "The decision." })
    input: OverridePolicyInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...input,
      campusId: input.campusId ?? null,
      effectiveFrom: input.effectiveFrom as LocalDate,
    };
    const { overridePolicy } = context.commands;
    return answer(context, await overridePolicy(signedInActor(context), asked, context));
  }

  @Mutation(() => AdoptPolicyProfileResult, {
    description:
      "Proposes to adopt a shipped profile from a day on: one decision for all its keys (采用制度方案). What the union or a campus decided itself stays above it.",
  })
  async adoptPolicyProfile(
    @Arg("input", () => AdoptPolicyProfileInput, { description: "The profile and its first day." })
    input: AdoptPolicyProfileInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...input,
      campusId: input.campusId ?? null,
      effectiveFrom: input.effectiveFrom as LocalDate,
    };
    const { adoptPolicyProfile } = context.commands;
    return answer(context, await adoptPolicyProfile(signedInActor(context), asked, context));
  }

  @Mutation(() => TakePolicyProposalStepResult, {
    description:
      "Approves, rejects or withdraws a proposed decision (办理本会规定提议). Who proposed it does not approve it.",
  })
  async takePolicyProposalStep(
    @Arg("input", () => TakePolicyProposalStepInput, { description: "The step." })
    input: TakePolicyProposalStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, opinion: input.opinion ?? null };
    const { takePolicyProposalStep } = context.commands;
    return answer(context, await takePolicyProposalStep(signedInActor(context), asked, context));
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus it is for (院区); null for the whole union.",
  })
  async campus(
    @Root() { record }: PolicyProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<CampusType | null> {
    return record.campusId ? loaders.campus.load(record.campusId) : null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who proposed it (提出人); null where the reader may not see the person.",
  })
  async proposer(
    @Root() { record }: PolicyProposalType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return record.proposerId ? loaders.member.load(record.proposerId) : null;
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it so far (办理步骤)." })
  async steps(
    @Root() { id }: PolicyProposalType,
    @Ctx() context: Context,
  ): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(policyProposalStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, policyProposalStages, context.locale));
  }

  @FieldResolver(() => [PolicyProposalStepEnum], {
    description: "What the reader may do on it now (可办理的步骤).",
  })
  possibleSteps(
    @Root() { record }: PolicyProposalType,
    @Ctx() context: Context,
  ): PolicyProposalStep[] {
    return proposalStepsOf(record, signedInActor(context));
  }
}

async function proposalFor(context: Context, id: string): Promise<PolicyProposalType | null> {
  const scope = requireScope(context, "policy.write");
  const found = await new PolicyProposalReader(context.sql).find(scope, id);
  return found && PolicyProposalType.of(found, context.locale);
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(policyRefusals, done.error, context.locale);
  const proposal = await proposalFor(context, done.value.id);
  if (proposal === null) throw new Error("a proposal that was just written is not there");
  return proposal;
}
