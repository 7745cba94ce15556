import type { LocalDate } from "@union/kernel";
import { policyKeys } from "@union/policy";
import {
  connectionType,
  JsonScalar,
  LocalDateScalar,
  type Locale,
  resultOf,
  say,
} from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { PolicyProposal, PolicyProposalState } from "./policy-proposal.js";
import type { PolicyProposalStep } from "./policy-proposal.stages.js";

export const PolicyProposalStateEnum: Record<PolicyProposalState, PolicyProposalState> = {
  PROPOSED: "PROPOSED",
  APPROVED: "APPROVED",
  REJECTED: "REJECTED",
  WITHDRAWN: "WITHDRAWN",
};
registerEnumType(PolicyProposalStateEnum, {
  name: "PolicyProposalState",
  description:
    "Where a proposed decision stands: awaiting approval 待批准, approved 已批准, rejected 已驳回, withdrawn 已撤回.",
});

export const PolicyProposalStepEnum = {
  APPROVE: "approve",
  REJECT: "reject",
  WITHDRAW: "withdraw",
} as const satisfies Record<string, PolicyProposalStep>;
registerEnumType(PolicyProposalStepEnum, {
  name: "PolicyProposalStep",
  description: "A step on a proposed decision: approve 批准, reject 驳回, withdraw 撤回.",
});

@ObjectType("PolicyProposal", {
  description:
    "A decision about a policy key that one person proposed and another one approves (本会规定提议). It is in force only once approved, from its first day on.",
})
export class PolicyProposalType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The key, e.g. proposal.answerDays (政策项)." }) key!: string;
  @Field(() => String, { description: "The key's name in the reader's language (名称)." })
  name!: string;
  @Field(() => JsonScalar, { description: "The value proposed." }) value!: unknown;
  @Field(() => LocalDateScalar, { description: "From which day on (生效日期)." })
  effectiveFrom!: LocalDate;
  @Field(() => String, { description: "Where it is decided (依据)." }) source!: string;
  @Field(() => PolicyProposalStateEnum, { description: "Where it stands (状态)." })
  state!: PolicyProposalState;
  record!: PolicyProposal;

  static of(record: PolicyProposal, locale: Locale): PolicyProposalType {
    const { id, key, value, effectiveFrom, source, state } = record;
    const name = say(policyKeys[key].name, locale);
    return Object.assign(new PolicyProposalType(), {
      ...{ id, key, name, value, effectiveFrom, source, state, record },
    });
  }
}

export const PolicyProposalConnection = connectionType("PolicyProposal", PolicyProposalType);

@InputType({ description: "A decision about a policy key to propose (政策决定)." })
export class OverridePolicyInput {
  @Field(() => String, { description: "The key, e.g. proposal.answerDays." }) key!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Only for this campus; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => JsonScalar, { description: "The value." }) value!: unknown;
  @Field(() => LocalDateScalar, {
    description:
      "From which day on; earlier events keep the value they had. Not before the day of approval, unless policy.backdateMaxDays allows it.",
  })
  effectiveFrom!: string;
  @Field(() => String, { description: "Where it is decided: instrument, article or meeting." })
  source!: string;
}

@InputType({ description: "A shipped profile to adopt (采用制度方案)." })
export class AdoptPolicyProfileInput {
  @Field(() => String, { description: "Its code, e.g. SH-2017." }) profile!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Only for this campus; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => LocalDateScalar, { description: "From which day on." }) effectiveFrom!: string;
  @Field(() => String, { description: "Where it is decided: instrument, article or meeting." })
  source!: string;
}

@InputType({ description: "A step on a proposed decision (办理本会规定提议)." })
export class TakePolicyProposalStepInput {
  @Field(() => ID, { description: "The proposal." }) id!: string;
  @Field(() => PolicyProposalStepEnum, { description: "The step." }) step!: PolicyProposalStep;
  @Field(() => String, {
    nullable: true,
    description: "An opinion or reason, at most 500 characters; rejecting needs one (意见).",
  })
  opinion!: string | null | undefined;
}

const answers = (name: string) =>
  resultOf(name, PolicyProposalType, "The proposal as it stands now, or why not.");
export const OverridePolicyResult = answers("OverridePolicyResult");
export const AdoptPolicyProfileResult = answers("AdoptPolicyProfileResult");
export const TakePolicyProposalStepResult = answers("TakePolicyProposalStepResult");
