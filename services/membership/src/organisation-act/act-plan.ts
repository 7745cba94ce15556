import type { OrgLevel } from "../organisation/index.js";
import type { NodeKind, OrgNode } from "./act-terms.js";

/** What an act does to the tree, as one list of simple changes; all of them hold from the act's day on. */
export type ActPlan = {
  /** These stand no longer. */
  readonly ends: readonly OrgNode[];
  /** This one begins. */
  readonly opens: {
    readonly kind: NodeKind;
    readonly level: OrgLevel | null;
    readonly name: string;
    readonly placeId: string;
  } | null;
  /** What goes on: the survivor of a merger, or the place that takes over. Null where `opens` does, or nothing. */
  readonly into: OrgNode | null;
  /** These go to stand under `into`, with all that is in them. */
  readonly moves: readonly OrgNode[];
  /** What of a node goes to the one that opens. */
  readonly part: {
    readonly of: OrgNode;
    readonly memberIds: readonly string[];
    readonly departmentIds: readonly string[];
  } | null;
  readonly renames: { readonly node: OrgNode; readonly name: string } | null;
};

export const nothing: ActPlan = {
  ends: [],
  opens: null,
  into: null,
  moves: [],
  part: null,
  renames: null,
};
