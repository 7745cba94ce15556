import { type Locale, say } from "@union/subgraph";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { RuleReport, Verdict } from "./composition.js";

const VerdictEnum = { OK: "OK", WARN: "WARN", BLOCK: "BLOCK" } as const;
registerEnumType(VerdictEnum, {
  name: "CompositionVerdict",
  description: "Kept 符合, to be looked at 提示, in the way of the term's beginning 不符合.",
});

@ObjectType("CompositionRule", {
  description: "One rule about the composition of a congress and how it is kept (代表结构审核).",
})
export class CompositionRuleType {
  @Field(() => String, { description: "The rule: NUMBER (名额), or SC-R1 … SC-R6." }) rule!: string;
  @Field(() => VerdictEnum, { description: "What it comes to." }) verdict!: Verdict;
  @Field(() => String, { description: "The numbers, in a sentence." }) sentence!: string;

  static of({ rule, verdict, sentence }: RuleReport, locale: Locale): CompositionRuleType {
    return Object.assign(new CompositionRuleType(), {
      rule,
      verdict,
      sentence: say(sentence, locale),
    });
  }
}
