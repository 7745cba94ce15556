import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import type { DayBalance } from "./day-balance.js";
import { ChannelBalanceType } from "./notice.type.js";

@ObjectType("NoticeReconciliation", {
  description: "How the notices opened on a day stand (每日对账).",
})
export class ReconciliationType {
  @Field(() => LocalDateScalar, { description: "The day they were opened (日期)." })
  on!: LocalDate;
  @Field(() => [ChannelBalanceType], {
    description: "All of them together, channel by channel (分渠道合计).",
  })
  totals!: ChannelBalanceType[];
  @Field(() => Int, {
    description: "Notices on which somebody is missing, or still being counted (未对平).",
  })
  unbalanced!: number;
  @Field(() => Int, {
    description: "Notices that did not reach somebody although they should have (有失败).",
  })
  failing!: number;

  static of = (on: LocalDate, { totals, unbalanced, failing }: DayBalance): ReconciliationType =>
    Object.assign(new ReconciliationType(), {
      on,
      unbalanced,
      failing,
      totals: totals.map((total) => Object.assign(new ChannelBalanceType(), total)),
    });
}
