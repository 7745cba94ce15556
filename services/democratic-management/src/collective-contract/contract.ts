import type { LocalDate } from "@union/kernel";

/** 集体合同 and the special contracts: on wages, women workers and safety (CC-R2). */
export const contractKinds = ["COLLECTIVE", "WAGES", "WOMEN", "SAFETY"] as const;
export type ContractKind = (typeof contractKinds)[number];
/** Whether the law demands the contract, or the two sides want it (CC-R1). */
export type ContractBasis = "STATUTORY" | "VOLUNTARY";
export type ContractSide = "STAFF" | "EMPLOYER";
export type FilingOffice = "LABOUR_AUTHORITY" | "UPPER_UNION";
/** What the run through congress, signing and filing is about: concluding, changing or ending the contract (CC-R17). */
export type ContractPurpose = "CONCLUSION" | "AMENDMENT" | "TERMINATION";
/** Why a contract in force is changed or ended (CC-R17). */
export const changeGrounds = [
  "AGREEMENT",
  "CONDITION_MET",
  "CIRCUMSTANCES",
  "FORCE_MAJEURE",
] as const;
export type ChangeGround = (typeof changeGrounds)[number];

export const contractStates = [
  "DEMANDED",
  "ANSWERED",
  "REFUSED",
  "REPS_FIXED",
  "NEGOTIATING",
  "SUSPENDED",
  "DRAFT_AGREED",
  "IN_CONGRESS",
  "NOT_PASSED",
  "PASSED",
  "SIGNED",
  "FILED",
  "OBJECTED",
  "EFFECTIVE",
  "AMENDING",
  "EXPIRED",
  "TERMINATED",
  "RENEWED",
] as const;
export type ContractState = (typeof contractStates)[number];

/** 集体合同 — one contract from the demand to its end; all days are calendar days in Asia/Shanghai. */
export type CollectiveContract = {
  readonly unionId: string;
  readonly id: string;
  /** Whose staff it is for; null is the whole union. */
  readonly campusId: string | null;
  readonly title: string;
  readonly kind: ContractKind;
  readonly basis: ContractBasis;
  readonly demandedBy: ContractSide;
  readonly demandedOn: LocalDate;
  /** The document of the demand (CC-R5: in writing). */
  readonly demandDocument: string;
  /** The contract that this one is to follow (CC-R14). */
  readonly renewsId: string | null;
  readonly purpose: ContractPurpose;
  readonly changeGround: ChangeGround | null;
  readonly state: ContractState;
  readonly answeredOn: LocalDate | null;
  readonly answerDocument: string | null;
  /** The day on which the list of representatives was published (CC-R4). */
  readonly listPublishedOn: LocalDate | null;
  readonly suspendedOn: LocalDate | null;
  readonly termYears: number | null;
  /** When and by what the contract itself was signed and filed; a change has its own in its round (CC-R17). */
  readonly signedOn: LocalDate | null;
  readonly signDocument: string | null;
  readonly staffSigner: string | null;
  readonly employerSigner: string | null;
  /** When the employer put its seal to what was signed (CC-R9). */
  readonly sealedOn: LocalDate | null;
  readonly filedWith: FilingOffice | null;
  readonly filedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  /** The first day in force of what was filed last, the contract or a change of it, from 00:00 (CC-R11). */
  readonly takesEffectOn: LocalDate | null;
  /** The first day in force of the contract itself; amendments do not move it. */
  readonly effectiveOn: LocalDate | null;
  /** When, whom and by which paper it was told that the contract has been ended (CC-R17). */
  readonly endNotifiedOn: LocalDate | null;
  readonly endNotified: string | null;
  readonly endNoticeDocument: string | null;
  /** Its last day by its term. */
  readonly expiresOn: LocalDate | null;
  /** The day from which it is in force no more: the day after its last day, or that of its termination or successor. */
  readonly endedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly publishedHow: string | null;
  readonly reportedOn: LocalDate | null;
  /** Since when the two sides negotiate what is under way now: the change, or anew after a failed vote or an objection (CC-R8, CC-R17). */
  readonly negotiatesFrom: LocalDate | null;
  /** How many meetings lay before that: their minutes stand for nothing that is negotiated since. */
  readonly meetingsBefore: number;
  /** When negotiation went on after its last suspension, and how many days it was suspended so far (CC-R7). */
  readonly resumedOn: LocalDate | null;
  readonly suspendedDays: number;
  readonly version: number;
};

/** Whether the contract binds on a day, whatever is being changed of it meanwhile. */
export const isInForce = (
  {
    effectiveOn,
    expiresOn,
    endedOn,
  }: Pick<CollectiveContract, "effectiveOn" | "expiresOn" | "endedOn">,
  on: LocalDate,
): boolean =>
  effectiveOn !== null &&
  effectiveOn <= on &&
  (expiresOn === null || on <= expiresOn) &&
  (endedOn === null || on < endedOn);
