import { diffChars } from "diff";

/** A piece of a text beside the version before it (版本对比). */
export type DiffPiece = { readonly change: "KEPT" | "ADDED" | "REMOVED"; readonly text: string };

/** A comparison that takes longer than this many milliseconds shows the texts one after the other instead. */
const patience = 200;

/** How a text differs from the one before it, character by character, as Chinese is read. */
export function versionDiff(before: string, after: string): DiffPiece[] {
  const pieces = diffChars(before, after, { timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return pieces
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }) => ({
      change: added ? "ADDED" : removed ? "REMOVED" : "KEPT",
      text: value,
    }));
}
