import { type Locale, say } from "@union/subgraph";
import { Field, Float, Int, ObjectType } from "type-graphql";
import {
  answerRate,
  filingRate,
  onTimeRate,
  type ProposalCounts,
  type Share,
  satisfactionRate,
} from "./proposal-counts.js";
import type { Counted, CountedGroup } from "./proposal-statistics.reader.js";

@ObjectType("ProposalShare", { description: "A share, exactly: so many of so many (比率)." })
export class ProposalShareType {
  @Field(() => Int, { description: "How many (分子)." }) part!: number;
  @Field(() => Int, { description: "Of how many (分母)." }) whole!: number;
  @Field(() => Float, {
    nullable: true,
    description: "In percent, to one decimal (百分比); null of nothing.",
  })
  percent!: number | null;
  @Field(() => String, { description: "Its working in words (计算过程)." }) working!: string;

  static of({ part, whole }: Share, locale: Locale): ProposalShareType {
    const percent = whole === 0 ? null : Math.round((part * 1_000) / whole) / 10;
    const working = say(
      percent === null
        ? { zh: "尚无可计算的提案。", en: "There is nothing to count yet." }
        : { zh: `${part} ÷ ${whole} = ${percent}%`, en: `${part} of ${whole} is ${percent}%.` },
      locale,
    );
    return Object.assign(new ProposalShareType(), { part, whole, percent, working });
  }
}

const counted = (description: string) => Field(() => Int, { description });

@ObjectType("ProposalCounts", { description: "A group of proposals, counted (提案统计)." })
export class ProposalCountsType {
  @Field(() => String, {
    nullable: true,
    description: "What the group is called; null of all, or of those that name none.",
  })
  name!: string | null;
  @counted("Pieces received (收到份数).") received!: number;
  @counted("Valid pieces: filed, merged or converted (有效份数).") valid!: number;
  @counted("Cases filed (立案件数).") filed!: number;
  @counted("Pieces merged into cases (并案份数).") merged!: number;
  @counted("Pieces converted to suggestions (转建议份数).") suggestions!: number;
  @counted("Pieces refused (不予立案份数).") rejected!: number;
  @counted("Cases assigned (交办件数).") assigned!: number;
  @counted("Cases answered (答复件数).") answered!: number;
  @counted("Cases answered by their last day (按期答复件数).") answeredOnTime!: number;
  @counted("Cases not answered after their last day (逾期未答复件数).") overdue!: number;
  @counted("Answers that solved it (A 类).") classA!: number;
  @counted("Answers that plan it (B 类).") classB!: number;
  @counted("Answers that it cannot be solved now (C 类).") classC!: number;
  @counted("Answers kept for reference (D 类).") classD!: number;
  @counted("Rated satisfied (满意).") satisfied!: number;
  @counted("Rated basically satisfied (基本满意).") basicallySatisfied!: number;
  @counted("Rated not satisfied (不满意).") notSatisfied!: number;
  @counted("No feedback (未反馈); never counted as satisfied.") noFeedback!: number;
  @Field(() => ProposalShareType, { description: "Filed of received (立案率)." })
  filingRate!: ProposalShareType;
  @Field(() => ProposalShareType, { description: "Answered of filed (答复率)." })
  answerRate!: ProposalShareType;
  @Field(() => ProposalShareType, { description: "On time of answered (按期答复率)." })
  onTimeRate!: ProposalShareType;
  @Field(() => ProposalShareType, {
    description: "Satisfied or basically so, of the feedback received (满意率).",
  })
  satisfactionRate!: ProposalShareType;

  static of(group: CountedGroup, locale: Locale): ProposalCountsType {
    const share = (rate: (counts: ProposalCounts) => Share) =>
      ProposalShareType.of(rate(group), locale);
    return Object.assign(new ProposalCountsType(), {
      ...group,
      ...{ filingRate: share(filingRate), answerRate: share(answerRate) },
      ...{ onTimeRate: share(onTimeRate), satisfactionRate: share(satisfactionRate) },
    });
  }
}

@ObjectType("ProposalStatistics", { description: "The proposals of a session (提案工作统计)." })
export class ProposalStatisticsType {
  @Field(() => Int, { description: "Which congress (届)." }) congressNo!: number;
  @Field(() => Int, { description: "Which session (次)." }) sessionNo!: number;
  counted!: Counted;
  static of(counted: Counted): ProposalStatisticsType {
    const { congressNo, sessionNo } = counted;
    return Object.assign(new ProposalStatisticsType(), { congressNo, sessionNo, counted });
  }
}
