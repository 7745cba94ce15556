import { err, isUnseen, ok, type Result } from "@union/kernel";

export type MemberMergeState = "PROPOSED" | "MERGED" | "REJECTED" | "SPLIT";

/** 人员合并 — two records that are one person: the survivor stands for both, the absorbed one is kept and not counted. */
export type MemberMerge = {
  readonly id: string;
  readonly unionId: string;
  readonly survivorId: string;
  readonly absorbedId: string;
  /** Where they worked when it was proposed: whoever steps answers for both places. */
  readonly survivorCampusId: string;
  readonly absorbedCampusId: string;
  readonly absorbedStaffNo: string;
  readonly subjectName: string;
  readonly reason: string;
  /** In what the two records contradict each other, comma between; empty where they do not. */
  readonly conflicts: string;
  /** Why they are one person all the same; never null where they contradict. */
  readonly conflictReason: string | null;
  readonly state: MemberMergeState;
  /** The account that proposed it, and the person behind it where there is one. */
  readonly proposedBy: string;
  readonly proposerId: string | null;
  readonly version: number;
};

export type ReasonNeeded = { readonly kind: "ReasonNeeded"; readonly max: number };

const longest = 200;

/** A reason in words, for a decision that others must be able to follow. */
export function readReason(text: string): Result<string, ReasonNeeded> {
  const reason = text.trim();
  return isUnseen(reason) || [...reason].length > longest
    ? err({ kind: "ReasonNeeded", max: longest })
    : ok(reason);
}
