import { say } from "@union/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { AgendaOutcomeEnum } from "../session-enums.type.js";
import { quorumOf, quorumWorking } from "../vote/quorum.js";
import { quorumRuleOf } from "../vote/vote-row.js";
import {
  AgendaCandidateType,
  AgendaItemType,
  AgendaOpinionsType,
  AgendaVoteType,
} from "./agenda.type.js";
import type { AgendaOutcome } from "./agenda-item.js";
import { outcomeOf, workingOf } from "./outcome.js";

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  @FieldResolver(() => AgendaOutcomeEnum, {
    description: "What became of it (结果), computed by exact fraction of all delegates (SC-R13).",
  })
  async outcome(@Root() item: AgendaItemType, @Ctx() { loaders }: Context): Promise<AgendaOutcome> {
    return outcomeOf(item, await loaders.agendaVotes.load(item.id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The working of its last vote in a sentence (计算过程); null without a vote.",
  })
  async working(
    @Root() item: AgendaItemType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<string | null> {
    const working = workingOf(item, await loaders.agendaVotes.load(item.id));
    return working && say(working, locale);
  }

  @FieldResolver(() => [AgendaOpinionsType], {
    description: "Every record of its deliberation, the earliest first (历次审议意见).",
  })
  async opinionRecords(
    @Root() { id }: AgendaItemType,
    @Ctx() { loaders }: Context,
  ): Promise<AgendaOpinionsType[]> {
    const rows = await loaders.agendaOpinions.load(id);
    return rows.map((row) => Object.assign(new AgendaOpinionsType(), row));
  }

  @FieldResolver(() => [AgendaVoteType], { description: "The votes, round by round (表决记录)." })
  async votes(
    @Root() { id }: AgendaItemType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<AgendaVoteType[]> {
    return (await loaders.agendaVotes.load(id)).map((vote) =>
      AgendaVoteType.of(
        vote,
        vote.present === null
          ? null
          : say(quorumWorking(quorumOf(quorumRuleOf(vote), vote.present, vote.total)), locale),
      ),
    );
  }
}

@Resolver(() => AgendaVoteType)
export class AgendaVoteResolver {
  @FieldResolver(() => [AgendaCandidateType], {
    description: "Each candidate's votes, most first; none but in elections (候选人得票).",
  })
  async candidates(
    @Root() { id }: AgendaVoteType,
    @Ctx() { loaders }: Context,
  ): Promise<AgendaCandidateType[]> {
    const rows = await loaders.agendaCandidates.load(id);
    return rows.map((row) => Object.assign(new AgendaCandidateType(), row));
  }
}
