import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { Letter, QueueCounts } from "./letter-room.js";
import { DateTimeScalar } from "./scalars.js";

@Directive("@shareable")
@ObjectType("DeadLetter", {
  description:
    "An event that a service gave up, until a person drives it again or dismisses it (死信).",
})
export class DeadLetterType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The event's name (事件)." }) event!: string;
  @Field(() => String, { description: "The id of what the event is about (对象)." })
  subject!: string;
  @Field(() => Int, { description: "How often it was tried (次数)." }) attempts!: number;
  @Field(() => DateTimeScalar, { description: "When it was given up (失败时间)." }) failedAt!: Date;
  @Field(() => String, { description: "Why, in the words of the program (原因)." }) reason!: string;
  @Field(() => String, { description: "The trace of the request it all began with." })
  traceId!: string;

  static of = (letter: Letter): DeadLetterType => Object.assign(new DeadLetterType(), letter);
}

@Directive("@shareable")
@ObjectType("QueueState", {
  description: "How many events the queue of a service holds, of all unions (队列).",
})
export class QueueStateType implements QueueCounts {
  @Field(() => Int, { description: "Waiting to be worked on (等待)." }) waiting!: number;
  @Field(() => Int, { description: "Being worked on (处理中)." }) active!: number;
  @Field(() => Int, { description: "Waiting for another attempt (待重试)." }) delayed!: number;
  @Field(() => Int, { description: "Given up: dead letters (死信)." }) failed!: number;
}

@Directive("@shareable")
@ObjectType("DeadLetterPage", { description: "A page of dead letters, newest first (死信列表)." })
export class DeadLetterPageType {
  @Field(() => [DeadLetterType], { description: "The letters of this page." })
  letters!: DeadLetterType[];
  @Field(() => String, {
    nullable: true,
    description: "Give it as `after`; null on the last page.",
  })
  next!: string | null;
  @Field(() => QueueStateType, { description: "How the queue stands now." })
  queue!: QueueStateType;
}

@Directive("@shareable")
@ObjectType("DeadLetterDealtWith", {
  description: "A dead letter that is one no more (已处理死信).",
})
export class DeadLetterDealtWithType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}
