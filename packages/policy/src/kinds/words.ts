import { err, ok, type Result } from "@union/kernel";
import type { PolicyRefusal } from "../policy-refusals.js";
import type { PolicyKind } from "./policy-kind.js";

/** How many words a list has at most, and how long each is at most, in characters. */
const most = 50;
const longest = 20;

const isWord = (value: unknown): value is string =>
  typeof value === "string" && value === value.trim() && value !== "" && value.length <= longest;

/** At least one word as the union's own lists write it, such as 岗位类别 of the roster; each at most once. */
export const words: PolicyKind<readonly string[]> = {
  name: "list",
  parse: (json): Result<readonly string[], PolicyRefusal> => {
    const asked: readonly unknown[] = Array.isArray(json) ? json : [];
    const found = asked.filter(isWord);
    const isList = found.length > 0 && found.length <= most && found.length === asked.length;
    return isList && new Set(found).size === found.length
      ? ok(found)
      : err({ kind: "WordsExpected", most, longest });
  },
};
