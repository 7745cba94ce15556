import type { LocalDate } from "@union/kernel";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "./connection.type.js";
import type { WordedDueDate } from "./due-date-room.js";
import { type Locale, say } from "./locale.js";
import { LocalDateScalar } from "./scalars.js";

@Directive("@shareable")
@ObjectType("DueDate", {
  description: "A last day that concerns the reader, until it is met (期限).",
})
export class DueDateType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Which clock it is, e.g. PROPOSAL_ANSWER_DUE (种类)." })
  kind!: string;
  @Field(() => String, { description: "What is due, in the reader's language (事项)." })
  title!: string;
  @Field(() => String, {
    description: "What the reader is to do about it, in his language (办理要求).",
  })
  todo!: string;
  @Field(() => String, {
    description: "The type of what it is about, e.g. Proposal (对象类型).",
  })
  subjectType!: string;
  @Field(() => ID, { description: "The id of what it is about (对象)." }) subjectId!: string;
  @Field(() => LocalDateScalar, { description: "The last day, over at its 24:00 (截止日期)." })
  dueOn!: LocalDate;
  @Field(() => Boolean, { description: "Whether the last day is over (逾期)." })
  isOverdue!: boolean;
  @Field(() => Boolean, {
    description: "Whether those above whoever is responsible have been told as well (督办).",
  })
  isEscalated!: boolean;
  @Field(() => Boolean, {
    description: "Whether it is the reader's to do; else he stands above and sees that it is done.",
  })
  isResponsible!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: "The campus it belongs to; null for the whole union (院区).",
  })
  campusId!: string | null;

  static of =
    (locale: Locale) =>
    ({ name, todo, about, subject, ...row }: WordedDueDate): DueDateType =>
      Object.assign(new DueDateType(), row, {
        title: say({ zh: `${name.zh}期限`, en: `Deadline: ${name.en}` }, locale),
        todo: say(todo, locale),
        subjectType: about,
        subjectId: subject,
      });
}
export const DueDateConnection = connectionType("DueDate", DueDateType, { shared: true });
