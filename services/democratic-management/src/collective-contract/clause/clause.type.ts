import type { LocalDate } from "@union/kernel";
import { DateTimeScalar, LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  CheckEveryEnum,
  CommentStateEnum,
  DiffOpEnum,
  InspectionResultEnum,
} from "../contract-enums.type.js";
import type { ClauseRow } from "../contract-parts.reader.js";
import type { CheckEvery } from "./check-every.js";
import type { ContractComment } from "./comment.repository.js";
import type { CommentState } from "./comment.stages.js";
import type { DiffPart } from "./diff-texts.js";
import type { InspectionResult } from "./inspection.repository.js";

@ObjectType("ContractClause", { description: "A clause of a contract or its draft (条款)." })
export class ContractClauseType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => Int, { description: "Number of its chapter (章)." })
  chapterNo!: number;
  @Field(() => String, { description: "Title of its chapter." })
  chapter!: string;
  @Field(() => Int, { description: "Its number in the chapter (条)." })
  clauseNo!: number;
  @Field(() => String, { description: "Its newest text (内容)." })
  text!: string;
  @Field(() => Int, { description: "Which version that is." })
  currentNo!: number;
  @Field(() => Int, {
    nullable: true,
    description: "Which version binds; null before it took effect.",
  })
  inForceNo!: number | null;
  @Field(() => Boolean, { description: "Whether it was left out of the draft." })
  isDropped!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "Who has to keep it by its newest version (义务主体).",
  })
  holder!: string | null;
  @Field(() => CheckEveryEnum, {
    nullable: true,
    description:
      "How often its newest version is inspected (检查频次); the one that binds stands in versions.",
  })
  checkEvery!: CheckEvery | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of the next inspection (下次检查).",
  })
  nextCheckOn!: string | null;
  @Field(() => Int, { description: "Its version." })
  version!: number;
  contractId!: string;
  static of(row: ClauseRow): ContractClauseType {
    return Object.assign(new ContractClauseType(), row);
  }
}

@ObjectType("ContractClauseVersion", { description: "One version of a clause (条款版本)." })
export class ContractClauseVersionType {
  @Field(() => Int, { description: "Its number." })
  no!: number;
  @Field(() => String, { description: "The text." })
  text!: string;
  @Field(() => String, { nullable: true, description: "Who has to keep it (义务主体)." })
  holder!: string | null;
  @Field(() => CheckEveryEnum, {
    nullable: true,
    description: "How often it is inspected (检查频次).",
  })
  checkEvery!: CheckEvery | null;
  @Field(() => DateTimeScalar, { description: "When it was written." })
  writtenAt!: Date;
}

@ObjectType("ContractDiffPart", {
  description: "A run of text that two versions share, or one of them has (版本差异).",
})
export class ContractDiffPartType {
  @Field(() => DiffOpEnum, { description: "What became of it." })
  op!: DiffPart["op"];
  @Field(() => String, { description: "The text." })
  text!: string;
}

@ObjectType("ContractComment", {
  description: "What one of the staff says of a clause, and what became of it (条款意见).",
})
export class ContractCommentType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => String, { description: "What was said (意见)." })
  text!: string;
  @Field(() => CommentStateEnum, { description: "What became of it (处理结果)." })
  state!: CommentState;
  @Field(() => LocalDateScalar, { description: "When." })
  saidOn!: LocalDate;
  authorId!: string;
  static of(row: ContractComment): ContractCommentType {
    return Object.assign(new ContractCommentType(), row);
  }
}

@ObjectType("ContractInspection", { description: "An inspection of a clause (条款检查)." })
export class ContractInspectionType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  inspectedOn!: LocalDate;
  @Field(() => InspectionResultEnum, { description: "What was found (结果)." })
  result!: InspectionResult;
  @Field(() => String, { description: "In words (检查情况)." })
  note!: string;
}
