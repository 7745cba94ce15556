import { registerEnumType } from "type-graphql";

/** Publishes a choice of the domain as a GraphQL enum: every value with its words. */
export function choiceOf<Value extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const values = Object.keys(words) as Value[];
  const choice = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: words[value] }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(choice, { name, description, valuesConfig });
  return choice;
}
