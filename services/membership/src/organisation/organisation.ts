import { err, type LocalDate, ok, type Result } from "@union/kernel";

/** Tiers of the union (ORG-R7, ORG-R8): upper union 上级工会, base-level union 基层工会, branch 分工会, group 工会小组. */
export type OrgLevel = "UPPER" | "BASE_LEVEL" | "BRANCH" | "GROUP";

/** What a dated edge says: its child stands under its parent from `validFrom` until before `validTo`. */
export type EdgeKind =
  | "ORG_UNDER_ORG"
  | "CAMPUS_OF_UNION"
  | "DEPARTMENT_OF_CAMPUS"
  | "DEPARTMENT_OF_ORG";

export type OrgEdge = {
  readonly unionId: string;
  readonly kind: EdgeKind;
  readonly childId: string;
  readonly parentId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};

export type NameInvalid = { readonly kind: "NameInvalid"; readonly limit: number };
export type LevelNotSetUp = { readonly kind: "LevelNotSetUp"; readonly level: OrgLevel };
export type WrongParent = { readonly kind: "WrongParent"; readonly level: OrgLevel };

const nameLimit = 100;
/** Which level may stand under which (ORG-R7, ORG-R8). */
const parentLevels: Record<OrgLevel, readonly OrgLevel[]> = {
  UPPER: ["UPPER"],
  BASE_LEVEL: ["UPPER"],
  BRANCH: ["BASE_LEVEL"],
  GROUP: ["BASE_LEVEL", "BRANCH"],
};

/** A name of a campus, a department or an organisation: 1 to 100 characters without outer blanks. */
export function organisationName(text: string): Result<string, NameInvalid> {
  const name = text.trim();
  const length = [...name].length;
  return length >= 1 && length <= nameLimit
    ? ok(name)
    : err({ kind: "NameInvalid", limit: nameLimit });
}

/**
 * A union sets up branches and groups; it stands alone as the base-level union of its employer (ORG-R8), which only its founder sets
 * up, on the approval from above (ORG-R2).
 */
export const mayBeSetUp = (level: OrgLevel, byFounder = false): Result<null, LevelNotSetUp> =>
  level === "BRANCH" || level === "GROUP" || (level === "BASE_LEVEL" && byFounder)
    ? ok(null)
    : err({ kind: "LevelNotSetUp", level });

/** Whether an organisation of `level` may be set up under one of `parentLevel`. */
export const mayStandUnder = (level: OrgLevel, parentLevel: OrgLevel): Result<null, WrongParent> =>
  parentLevels[level].includes(parentLevel) ? ok(null) : err({ kind: "WrongParent", level });
