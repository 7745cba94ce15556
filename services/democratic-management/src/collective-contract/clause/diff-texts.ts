import { diffChars } from "diff";

/** A run of a text that stands in both versions, or in one of them. */
export type DiffPart = { readonly op: "KEPT" | "ADDED" | "REMOVED"; readonly text: string };

/** Changes beyond which two texts have nothing to compare: the whole is removed and written anew. */
const mostEdits = 2000;

/** What changed from one version of a clause to another, character by character, as Chinese text is read. */
export function diffTexts(before: string, after: string): DiffPart[] {
  const parts = diffChars(before, after, { maxEditLength: mostEdits });
  if (parts === undefined)
    return [
      { op: "REMOVED", text: before },
      { op: "ADDED", text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    op: added ? "ADDED" : removed ? "REMOVED" : "KEPT",
    text: value,
  }));
}
