import type { Sentence } from "@union/kernel";
import { BadCursor } from "@union/persistence";

const collations = new Set(["ER_CANT_AGGREGATE_2COLLATIONS", "ER_CANT_AGGREGATE_NCOLLATIONS"]);

/** What a reader did wrong when only the database could tell, or null when the failure is ours. */
export function mistakenInput(thrown: unknown): Sentence | null {
  if (thrown instanceof BadCursor) return badCursor;
  // Ids and codes are ASCII in the database; a text that is not cannot be one of them.
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  return collations.has(code) ? noSuchId : null;
}

const badCursor: Sentence = {
  zh: "这个游标不属于这个列表,请从第一页重新开始。",
  en: "This cursor does not belong to this list; start again from the first page.",
};
const noSuchId: Sentence = {
  zh: "编号中有不允许的字符,请使用系统给出的编号。",
  en: "An id holds characters that no id has; use the ids that the graph gave you.",
};
