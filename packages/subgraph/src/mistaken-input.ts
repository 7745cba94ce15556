import type { Sentence } from "@union/kernel";
import { BadCursor } from "@union/persistence";
import { BadPageSize } from "./page.args.js";

const collations = new Set(["ER_CANT_AGGREGATE_2COLLATIONS", "ER_CANT_AGGREGATE_NCOLLATIONS"]);

/** What a reader did wrong when only the list or the database could tell, or null when the failure is ours. */
export function mistakenInput(thrown: unknown): Sentence | null {
  if (thrown instanceof BadCursor) return badCursor;
  if (thrown instanceof BadPageSize) return badPageSize;
  // Ids and codes are ASCII in the database; a text that is not cannot be one of them.
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  return collations.has(code) ? noSuchId : null;
}

const badPageSize: Sentence = {
  zh: "每页条数 first 应在 1 到 200 之间，请改正后再查。",
  en: "A page has 1 to 200 rows; correct “first” and ask again.",
};
const badCursor: Sentence = {
  zh: "这个游标不属于这个列表，请从第一页重新开始。",
  en: "This cursor does not belong to this list; start again from the first page.",
};
const noSuchId: Sentence = {
  zh: "编号中有不允许的字符，请使用系统给出的编号。",
  en: "An id holds characters that no id has; use the ids that the graph gave you.",
};
