import type { Sentence } from "@union/kernel";
import type { TopicName } from "../topic/index.js";
import type { Fact, Template } from "./template.js";
import { type FactsOfTemplate, type TemplateName, templates } from "./templates.js";

/** A notice in words, as it will stand in every inbox and go out by every channel. */
export type Worded = {
  readonly topic: TopicName;
  readonly title: Sentence;
  readonly text: Sentence;
  readonly outside: Sentence;
};

/** Words a template once and for all: what was said is kept as it was said. Facts that are not declared are dropped. */
export function worded<Name extends TemplateName>(
  name: Name,
  facts: FactsOfTemplate<Name>,
): Worded {
  const template = templates[name] as unknown as Template;
  const declared = Object.entries(template.facts);
  const given = facts as Readonly<Record<string, Fact>>;
  const only = (wanted: readonly string[]) =>
    Object.fromEntries(wanted.map((fact) => [fact, given[fact] ?? ""]));
  const all = only(declared.map(([fact]) => fact));
  const open = only(declared.filter(([, of]) => of === "P0").map(([fact]) => fact));
  return {
    topic: template.topic,
    title: template.title(all),
    text: template.text(all),
    outside: template.outside(open as never),
  };
}
