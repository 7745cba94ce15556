import type { Refusal, RefusalTexts } from "@union/kernel";
import { commandRefusals } from "@union/persistence";
import { createUnionType, Directive, Field, ObjectType } from "type-graphql";
import { type Locale, say } from "./locale.js";

@Directive("@shareable")
@ObjectType("Fact", {
  description: "One fact behind a refusal (事实), for programs that word it themselves.",
})
export class FactType {
  @Field(() => String, { description: "Name of the fact, e.g. limit." }) name!: string;
  @Field(() => String, { description: "Its value as text." }) value!: string;
}

@Directive("@shareable")
@ObjectType("Refused", {
  description: "The request was understood and refused (不予办理); nothing was changed.",
})
export class RefusedType {
  @Field(() => String, { description: "Stable code, e.g. TITLE_TOO_LONG." }) code!: string;
  @Field(() => String, { description: "Why, and what to do, in the reader's language." })
  message!: string;
  @Field(() => [String], {
    nullable: true,
    description: "The input field that is meant, outermost first.",
  })
  path!: string[] | null;
  @Field(() => [FactType], { description: "The facts that the message was worded from." })
  facts!: FactType[];
}

/** `TitleTooLong` → `TITLE_TOO_LONG`. */
export const refusalCode = (kind: string): string =>
  kind.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();

/** Words a refusal for the reader; `texts` must know every kind but those of every command. */
export function refused<R extends Refusal>(
  texts: RefusalTexts<R>,
  refusal: Refusal,
  locale: Locale,
): RefusedType {
  const all = { ...commandRefusals, ...texts } as Record<
    string,
    (refusal: Refusal) => { zh: string; en: string }
  >;
  const word = all[refusal.kind];
  if (!word) throw new Error(`no text for refusal ${refusal.kind}`);
  const { kind, path, ...rest } = refusal as Refusal & { path?: string[] };
  const facts = Object.entries(rest).map(([name, value]) => ({
    name,
    value: plain(value, locale),
  }));
  return Object.assign(new RefusedType(), {
    code: refusalCode(kind),
    message: say(word(refusal), locale),
    path: path ?? null,
    facts,
  });
}

/** A fact as a program reads it: a sentence in the reader's language, a list with commas, nothing as an empty text. */
function plain(value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => plain(one, locale)).join(", ");
  if (typeof value !== "object") return String(value);
  if (value instanceof Date) return value.toISOString();
  return "zh" in value && "en" in value
    ? say(value as { zh: string; en: string }, locale)
    : JSON.stringify(value);
}

/** `union SubmitProposalResult = Proposal | Refused`. */
export const resultOf = <T extends object>(name: string, type: new () => T, description: string) =>
  createUnionType({ name, description, types: () => [type, RefusedType] as const });
