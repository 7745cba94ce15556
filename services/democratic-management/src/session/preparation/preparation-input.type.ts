import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { SessionPaperKindEnum, SessionTaskGroupEnum } from "../session-enums.type.js";
import type { PaperKind, TaskGroup } from "./preparation.js";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Something to be prepared (筹备事项)." })
export class AddSessionTaskInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => SessionTaskGroupEnum, { description: "Whose it is." }) group!: TaskGroup;
  @Field(() => String, { description: "What is to be done." }) title!: string;
  @Field(() => ID, { nullable: true, description: "Who sees to it." }) ownerId!: Maybe<string>;
  @Field(() => LocalDateScalar, { nullable: true, description: "By when." })
  dueOn!: Maybe<LocalDate>;
}

@InputType({ description: "A task that is done (完成筹备事项)." })
export class FinishSessionTaskInput {
  @Field(() => ID, { description: "The task." }) id!: string;
  @Field(() => String, { nullable: true, description: "A note." }) note!: Maybe<string>;
}

@InputType({ description: "A paper of a session (会议文件)." })
export class AddSessionPaperInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => SessionPaperKindEnum, { description: "Its kind." }) kind!: PaperKind;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => ID, { description: "The file that was uploaded." }) fileId!: string;
}
