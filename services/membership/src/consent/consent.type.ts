import { type ConsentAnswer, type ConsentState, consentState } from "@union/kernel";
import { fromSqlInstant } from "@union/persistence";
import { DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { PurposeWithAnswer } from "./consent.reader.js";
import { mayAsk } from "./purpose.js";

const same = <K extends string>(...keys: K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

export const ConsentAnswerEnum = same<ConsentAnswer>("GIVEN", "DECLINED", "WITHDRAWN");
registerEnumType(ConsentAnswerEnum, {
  name: "ConsentAnswer",
  description: "What a person answers to a purpose: 同意, 不同意, 撤回同意.",
});
const ConsentStateEnum = same<ConsentState>(
  "NOT_ASKED",
  "GIVEN",
  "DECLINED",
  "WITHDRAWN",
  "OUTDATED",
);
registerEnumType(ConsentStateEnum, {
  name: "ConsentState",
  description: "Where a person stands with a purpose: 未询问, 已同意, 不同意, 已撤回, 须重新同意.",
});

@ObjectType("ProcessingPurpose", {
  description:
    "What personal data is used for with consent, and what the person said to it (处理目的).",
})
export class ProcessingPurposeType {
  @Field(() => String, { description: "Its code." }) code!: string;
  @Field(() => Int, { description: "The version in force." }) version!: number;
  @Field(() => String, { description: "What it is called (名称)." }) name!: string;
  @Field(() => String, { description: "What is done and why it is needed (告知内容)." })
  text!: string;
  @Field(() => String, { description: "Which kinds of data (信息种类)." }) kinds!: string;
  @Field(() => String, { description: "Who gets it (接收方)." }) recipients!: string;
  @Field(() => String, { description: "For how long (保存期限)." }) retention!: string;
  @Field(() => String, { description: "Whom to ask (联系方式)." }) contact!: string;
  @Field(() => Boolean, { description: "Whether it concerns sensitive data (敏感个人信息)." })
  isSensitive!: boolean;
  @Field(() => ConsentStateEnum, { description: "Where the reader stands." }) state!: ConsentState;
  @Field(() => Boolean, { description: "Whether a screen may ask him; after a no it may not." })
  mayAsk!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "When he answered last." })
  answeredAt!: Date | null;
  static of({ answer, answeredVersion, answeredAt, ...row }: PurposeWithAnswer) {
    const latest = answer && answeredVersion !== null ? { answer, version: answeredVersion } : null;
    const state = consentState(row.version, latest);
    return Object.assign(new ProcessingPurposeType(), row, {
      isSensitive: Number(row.isSensitive) === 1,
      state,
      mayAsk: mayAsk(state),
      answeredAt: answeredAt && fromSqlInstant(answeredAt),
    });
  }
}
export const AnswerConsentResult = resultOf(
  "AnswerConsentResult",
  ProcessingPurposeType,
  "The purpose as the person now stands to it, or why not.",
);
export const DeclarePurposeResult = resultOf(
  "DeclarePurposeResult",
  ProcessingPurposeType,
  "The purpose in its new version, or why not.",
);

@InputType({ description: "A purpose, or a new version of it (公布处理目的)." })
export class DeclarePurposeInput {
  @Field(() => String, { description: "Its code, such as WELFARE_VISITS." }) code!: string;
  @Field(() => String, { description: "What it is called." }) name!: string;
  @Field(() => String, { description: "What is done, why it is needed, what follows from it." })
  text!: string;
  @Field(() => String, { description: "Which kinds of data." }) kinds!: string;
  @Field(() => String, { description: "Who gets it." }) recipients!: string;
  @Field(() => String, { description: "For how long." }) retention!: string;
  @Field(() => String, { description: "Whom to ask." }) contact!: string;
  @Field(() => Boolean, { description: "Whether it concerns sensitive data." })
  isSensitive!: boolean;
}
@InputType({ description: "A person's answer to one purpose (答复)." })
export class AnswerConsentInput {
  @Field(() => String, { description: "The purpose's code." }) purpose!: string;
  @Field(() => Int, { description: "The version that was read." }) version!: number;
  @Field(() => ConsentAnswerEnum, { description: "The answer." }) answer!: ConsentAnswer;
}
