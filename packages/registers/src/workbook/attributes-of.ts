import { eachAttribute } from "./each-attribute.js";

/** All attributes of a tag by name, prefixes dropped. For parts that are small. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachAttribute(attributes, (name, value) => found.set(name.slice(name.indexOf(":") + 1), value));
  return found;
}
