import type { LocalDate } from "@union/kernel";

/** What a matter of a membership (会籍事项) is about; each kind has its own stages. */
export type MatterKind =
  | "CAMPUS_MOVE"
  | "TRANSFER_OUT"
  | "TRANSFER_IN"
  | "WITHDRAWAL"
  | "DEEMED_WITHDRAWAL"
  | "EXPULSION"
  | "RETIREMENT";

/** 会籍事项 — something that is being decided about one person's membership or post, from state to state. */
export type MembershipMatter = {
  readonly unionId: string;
  /** The two sides of a transfer within the house have one id, each in its own union. */
  readonly id: string;
  readonly kind: MatterKind;
  /** Null on the receiving side of a transfer until somebody of its staff is found to be the person. */
  readonly memberId: string | null;
  readonly personName: string;
  /** Where the person stands; null belongs to the whole union. */
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly toCampusId: string | null;
  /** The union on the other side, where the house knows it. */
  readonly otherUnionId: string | null;
  readonly otherName: string | null;
  /** The day it is to take effect on, where it was agreed beforehand. */
  readonly plannedOn: LocalDate | null;
  readonly document: string | null;
  readonly decidedBy: string | null;
  /** The months of dues that were missed, or what else the matter rests on. */
  readonly note: string | null;
  readonly state: string;
  readonly openedOn: LocalDate;
  readonly version: number;
};

/** What must be there for a matter to begin; the rest has nothing yet. */
export type NewMatter = Pick<
  MembershipMatter,
  "unionId" | "id" | "kind" | "memberId" | "personName" | "campusId" | "departmentId" | "openedOn"
> &
  Partial<
    Pick<
      MembershipMatter,
      "toCampusId" | "otherUnionId" | "otherName" | "plannedOn" | "document" | "decidedBy" | "note"
    >
  >;

/** A matter before its first step. */
export const newMatter = (begun: NewMatter): MembershipMatter => ({
  toCampusId: null,
  otherUnionId: null,
  otherName: null,
  plannedOn: null,
  document: null,
  decidedBy: null,
  note: null,
  ...begun,
  state: "NEW",
  version: 1,
});
