import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { choiceOf } from "../choice-of.type.js";
import type { SeconderState } from "../matter/online-proposal.repository.js";
import { PauseReasonEnum, SeconderStateEnum } from "../matter/proposal-words.type.js";
import type { PauseReason } from "./pause-reason.js";
import type { ExtensionState } from "./proposal-extension.repository.js";

export const ExtensionStateEnum = choiceOf<ExtensionState>(
  "ProposalExtensionState",
  "What became of an extension that was asked for (延期状态).",
  {
    ASKED: "Awaits approval (待批准).",
    GRANTED: "Granted (已批准).",
    REFUSED: "Refused (未批准).",
    LAPSED: "The answer was given before it was decided on (已失效).",
  },
);

@ObjectType("ProposalExtension", { description: "More time for an answer (延期答复)." })
export class ProposalExtensionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Calendar days asked for (延期天数)." }) days!: number;
  @Field(() => LocalDateScalar, { description: "The day it was asked for (申请日期)." })
  askedOn!: LocalDate;
  @Field(() => ExtensionStateEnum, { description: "What became of it (状态)." })
  state!: ExtensionState;
}

@ObjectType("ProposalPause", {
  description: "A time that an answer's clock stood still (暂停计时).",
})
export class ProposalPauseType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => PauseReasonEnum, { description: "Why (事由)." }) reason!: PauseReason;
  @Field(() => LocalDateScalar, { description: "From when (暂停日期)." }) pausedOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: "Until when (恢复日期)." })
  resumedOn!: LocalDate | null;
}

@ObjectType("ProposalSeconding", {
  description: "A delegate who was asked to second a proposal, and what he said (附议).",
})
export class ProposalSecondingType {
  memberId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "His name (姓名), for whoever sees the proposal; null where he is no longer known.",
  })
  name!: string | null;
  @Field(() => SeconderStateEnum, { description: "What he said (状态)." }) state!: SeconderState;
}
