import { connectionType, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { type IdentityConflict, identityConflicts } from "./identity-conflicts.js";
import type { MemberMerge, MemberMergeState } from "./member-merge.js";
import type { MemberMergeStep } from "./member-merge.stages.js";

export const MemberMergeStateEnum: Record<MemberMergeState, MemberMergeState> = {
  PROPOSED: "PROPOSED",
  MERGED: "MERGED",
  REJECTED: "REJECTED",
  SPLIT: "SPLIT",
};
registerEnumType(MemberMergeStateEnum, {
  name: "MemberMergeState",
  description: "Where a merge stands: 待确认, 已合并, 未合并, 已撤销合并.",
});

export const MemberMergeStepEnum = {
  CONFIRM: "confirm",
  REJECT: "reject",
  SPLIT: "split",
} as const satisfies Record<string, MemberMergeStep>;
registerEnumType(MemberMergeStepEnum, {
  name: "MemberMergeStep",
  description: "A step on a merge: confirm 确认合并, reject 驳回, split 撤销合并.",
});

const IdentityConflictEnum = { SEX: "SEX", DOCUMENT: "DOCUMENT" } as const;
registerEnumType(IdentityConflictEnum, {
  name: "IdentityConflict",
  description: "In what two records contradict each other (身份冲突): 性别, 证件号码.",
});

@ObjectType("MemberMerge", {
  description:
    "Two records that are one person (人员合并): one officer proposes, another confirms; it can be undone, and all is as before.",
})
export class MemberMergeType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What people call it: name and both staff numbers." })
  subjectName!: string;
  @Field(() => ID, { description: "The id of the record that is absorbed (被并入的记录)." })
  absorbedId!: string;
  @Field(() => String, { description: "Its staff number (被并入的工号)." })
  absorbedStaffNo!: string;
  @Field(() => String, { description: "Why they are one person (理由)." }) reason!: string;
  @Field(() => MemberMergeStateEnum, { description: "Where it stands (状态)." })
  state!: MemberMergeState;
  @Field(() => [IdentityConflictEnum], {
    description:
      "In what the two records contradict each other (身份冲突); look at it before confirming.",
  })
  conflicts!: IdentityConflict[];
  @Field(() => String, {
    nullable: true,
    description: "Why they are one person although they contradict (冲突说明).",
  })
  conflictReason!: string | null;
  record!: MemberMerge;

  static of(record: MemberMerge): MemberMergeType {
    const { id, subjectName, absorbedId, absorbedStaffNo, reason, state, conflictReason } = record;
    return Object.assign(new MemberMergeType(), {
      ...{ id, subjectName, absorbedId, absorbedStaffNo, reason, state, conflictReason, record },
      conflicts: identityConflicts.filter((one) => record.conflicts.split(",").includes(one)),
    });
  }
}

export const MemberMergeConnection = connectionType("MemberMerge", MemberMergeType);

@InputType({ description: "Two records that are one person (提出人员合并)." })
export class ProposeMergeInput {
  @Field(() => ID, { description: "Who stands for both from then on (保留的记录)." })
  survivorId!: string;
  @Field(() => ID, { description: "Who is absorbed (被并入的记录)." }) absorbedId!: string;
  @Field(() => String, { description: "Why they are one person, 1 to 200 characters." })
  reason!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Why they are one person although sex or document number differ, 1 to 200 characters; asked for where they do.",
  })
  conflictReason!: string | null | undefined;
}

@InputType({ description: "A step on a merge (办理人员合并)." })
export class TakeMergeStepInput {
  @Field(() => ID, { description: "The merge." }) id!: string;
  @Field(() => MemberMergeStepEnum, { description: "The step." }) step!: MemberMergeStep;
  @Field(() => String, {
    nullable: true,
    description: "An opinion or reason, at most 500 characters; rejecting and splitting need one.",
  })
  opinion!: string | null | undefined;
}

const answers = (name: string) =>
  resultOf(name, MemberMergeType, "The merge as it stands now, or why not.");
export const ProposeMergeResult = answers("ProposeMergeResult");
export const TakeMergeStepResult = answers("TakeMergeStepResult");
