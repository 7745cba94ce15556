import type { LocalDate } from "@union/kernel";
import type { NameInvalid, NameTaken, NodeUnknown, WrongParent } from "../organisation/index.js";

/** The terms do not fit the kind of act; `needs` says what it takes. */
export type ActTermsWrong = {
  readonly kind: "ActTermsWrong";
  readonly needs:
    | "TWO_NODES"
    | "ONE_NODE"
    | "INTO_OR_NAME"
    | "INTO"
    | "NAME"
    | "PART"
    | "REASON"
    | "NODE_TWICE";
};
export type NodesUnlike = { readonly kind: "NodesUnlike" };
export type PlacesDiffer = { readonly kind: "PlacesDiffer" };
export type AlreadyThere = { readonly kind: "AlreadyThere"; readonly name: string };
export type UnionItself = { readonly kind: "UnionItself" };
export type NodeClosed = {
  readonly kind: "NodeClosed";
  readonly name: string;
  readonly closedOn: LocalDate;
};
export type NodeChangedSince = {
  readonly kind: "NodeChangedSince";
  readonly name: string;
  readonly since: LocalDate;
};
export type ActPapersMissing = { readonly kind: "ActPapersMissing" };
export type ApprovalMissing = { readonly kind: "ApprovalMissing" };
export type ApprovedLater = { readonly kind: "ApprovedLater"; readonly approvedOn: LocalDate };
export type DecidedLater = { readonly kind: "DecidedLater"; readonly decidedOn: LocalDate };
export type DecidedAfterwards = {
  readonly kind: "DecidedAfterwards";
  readonly decidedOn: LocalDate;
};
export type ActTooEarly = { readonly kind: "ActTooEarly"; readonly earliest: LocalDate };
export type ActTooLate = { readonly kind: "ActTooLate"; readonly latest: LocalDate };
export type CampusesDiffer = { readonly kind: "CampusesDiffer"; readonly name: string };
export type ActNotYet = { readonly kind: "ActNotYet"; readonly effectiveOn: LocalDate };
export type NodeNotEmpty = {
  readonly kind: "NodeNotEmpty";
  readonly people: number;
  readonly units: number;
};
export type DepartmentsAlike = { readonly kind: "DepartmentsAlike"; readonly names: string };
export type BranchesDiffer = { readonly kind: "BranchesDiffer" };
export type PartElsewhere = { readonly kind: "PartElsewhere"; readonly count: number };
export type ActUnknown = { readonly kind: "ActUnknown" };

/** Why an act cannot be. */
export type ActRefusal =
  | ActTermsWrong
  | NodesUnlike
  | PlacesDiffer
  | AlreadyThere
  | UnionItself
  | NodeClosed
  | NodeChangedSince
  | ActPapersMissing
  | ApprovalMissing
  | ApprovedLater
  | DecidedLater
  | DecidedAfterwards
  | ActTooEarly
  | ActTooLate
  | CampusesDiffer
  | ActNotYet
  | NodeNotEmpty
  | DepartmentsAlike
  | BranchesDiffer
  | PartElsewhere
  | NameInvalid
  | NameTaken
  | NodeUnknown
  | WrongParent;
