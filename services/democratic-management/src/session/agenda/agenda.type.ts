import { LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import {
  AgendaItemKindEnum,
  CandidateResultEnum,
  VoteKindEnum,
  VoteMethodEnum,
  VoteStateEnum,
} from "../session-enums.type.js";
import type { VoteKind, VoteRow } from "../vote/vote-row.js";
import type { AgendaItem, CandidateCount } from "./agenda.repository.js";
import type { AgendaItemKind, VoteMethod } from "./agenda-item.js";

@ObjectType("AgendaItem", { description: "An item on the agenda of a session (议题)." })
@Directive('@key(fields: "id")')
export class AgendaItemType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Its place on the agenda (序号)." }) no!: number;
  @Field(() => String, { description: "Its title (议题)." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind (类型)." }) kind!: AgendaItemKind;
  @Field(() => VoteMethodEnum, { nullable: true, description: "How it is voted on (表决方式)." })
  method!: VoteMethod | null;
  @Field(() => Int, { nullable: true, description: "How many are elected (应选人数)." })
  seats!: number | null;
  @Field(() => String, { nullable: true, description: "What the congress said (审议意见)." })
  opinions!: string | null;
  @Field(() => String, { nullable: true, description: "What the employer answered (答复)." })
  answer!: string | null;
  static of(row: AgendaItem): AgendaItemType {
    return Object.assign(new AgendaItemType(), row);
  }
}

@ObjectType("AgendaOpinions", {
  description: "What was recorded of an item's deliberation at one time (审议意见记录).",
})
export class AgendaOpinionsType {
  @Field(() => Int, { description: "Which record." }) no!: number;
  @Field(() => String, { description: "What the congress said (审议意见)." }) opinions!: string;
  @Field(() => String, { nullable: true, description: "What the employer answered (答复)." })
  answer!: string | null;
  @Field(() => LocalDateScalar, { description: "When it was recorded." }) recordedOn!: string;
}

@ObjectType("AgendaCandidate", { description: "A candidate's votes in one round (候选人得票)." })
export class AgendaCandidateType {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => Int, { description: "Votes for (赞成)." }) yes!: number;
  @Field(() => Int, { description: "Votes against (反对)." }) no!: number;
  @Field(() => Int, { description: "Abstentions (弃权)." }) abstain!: number;
  @Field(() => CandidateResultEnum, { description: "What came of it (结果)." })
  result!: CandidateCount["result"];
}

@ObjectType("AgendaVote", { description: "One round of voting on an item (表决记录)." })
export class AgendaVoteType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Which round (轮次)." }) round!: number;
  @Field(() => VoteKindEnum, { description: "What was voted on." }) kind!: VoteKind;
  @Field(() => VoteStateEnum, { description: "Counted or void." }) state!: VoteRow["state"];
  @Field(() => LocalDateScalar, { description: "When." }) votedOn!: string;
  @Field(() => Int, { description: "All formal delegates (应到)." }) total!: number;
  @Field(() => Int, { nullable: true, description: "Present (实到); null where not recorded." })
  present!: number | null;
  @Field(() => Int, { nullable: true, description: "Ballots handed out (发出)." })
  issued!: number | null;
  @Field(() => Int, { nullable: true, description: "Ballots collected (收回)." })
  collected!: number | null;
  @Field(() => Int, { description: "Valid ballots (有效票)." }) valid!: number;
  @Field(() => Int, { nullable: true, description: "Invalid ballots (废票)." })
  invalid!: number | null;
  @Field(() => Int, { nullable: true, description: "For (赞成)." }) yes!: number | null;
  @Field(() => Int, { nullable: true, description: "Against (反对)." }) no!: number | null;
  @Field(() => Int, { nullable: true, description: "Abstaining (弃权)." }) abstain!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "The quorum at the vote, in a sentence (SC-R12); null where not recorded.",
  })
  quorum!: string | null;
  static of(row: VoteRow, quorum: string | null): AgendaVoteType {
    return Object.assign(new AgendaVoteType(), row, { quorum });
  }
}
