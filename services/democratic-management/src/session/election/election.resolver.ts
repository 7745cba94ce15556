import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { AgendaItemType } from "../agenda/agenda.type.js";
import { ElectionListType, TellerApprovalType } from "./election.type.js";
import { inStrokeOrder } from "./stroke-order.js";

@Resolver(() => AgendaItemType)
export class AgendaElectionResolver {
  @FieldResolver(() => ElectionListType, {
    nullable: true,
    description: "Its candidates, of an election (候选人名单); null where none are fixed.",
  })
  async electionList(
    @Root() { id }: AgendaItemType,
    @Ctx() { loaders }: Context,
  ): Promise<ElectionListType | null> {
    const [list] = await loaders.electionLists.load(id);
    return list ? ElectionListType.of(list) : null;
  }

  @FieldResolver(() => [TellerApprovalType], {
    description: "Who was put to the meeting to count, in its order (计票人、监票人).",
  })
  async tellerApprovals(
    @Root() { id }: AgendaItemType,
    @Ctx() { loaders }: Context,
  ): Promise<TellerApprovalType[]> {
    const approvals = await loaders.tellerApprovals.load(id);
    const tellers = await loaders.electionTellers.load(id);
    return approvals.map((approval) => {
      const of = (wanted: string) =>
        tellers
          .filter(({ no, part }) => no === approval.no && part === wanted)
          .map(({ memberId }) => memberId);
      return Object.assign(new TellerApprovalType(), {
        ...approval,
        ...{ tellerIds: of("TELLER"), scrutineerIds: of("SCRUTINEER") },
      });
    });
  }
}

@Resolver(() => ElectionListType)
export class ElectionResolver {
  @FieldResolver(() => [ID], {
    description: "Who stands, in the order of the strokes of the names (按姓氏笔画, EL-R3).",
  })
  async candidateIds(
    @Root() { itemId }: ElectionListType,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    return inStrokeOrder(await loaders.electionCandidates.load(itemId)).map(({ id }) => id);
  }
}
