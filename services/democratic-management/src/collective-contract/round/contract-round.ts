import type { LocalDate } from "@union/kernel";
import type {
  ChangeGround,
  CollectiveContract,
  ContractPurpose,
  FilingOffice,
} from "../contract.js";

/**
 * OPEN: under way. EFFECTIVE: it took effect. DROPPED: given up. OBJECTED: the office it was filed with objected.
 * LAPSED: the contract ended before it was done.
 */
export const roundOutcomes = ["OPEN", "EFFECTIVE", "DROPPED", "OBJECTED", "LAPSED"] as const;
export type RoundOutcome = (typeof roundOutcomes)[number];

/** What is signed and filed in one run, whether it concludes, changes or ends the contract. */
export type RunPapers = Pick<
  CollectiveContract,
  | "signedOn"
  | "signDocument"
  | "staffSigner"
  | "employerSigner"
  | "sealedOn"
  | "filedWith"
  | "filedOn"
  | "receivedOn"
>;

/** 变更 — a run of its own through draft, congress, signing and filing (CC-R17); also a conclusion that was objected to (CC-R11). */
export type ContractRound = RunPapers & {
  readonly unionId: string;
  readonly id: string;
  readonly contractId: string;
  /** From 1 on in each contract; 0 stands for the conclusion that stands. */
  readonly no: number;
  readonly purpose: ContractPurpose;
  readonly changeGround: ChangeGround | null;
  /** The day on which it was proposed, or on which the objection reopened it. */
  readonly proposedOn: LocalDate;
  readonly filedWith: FilingOffice | null;
  readonly takesEffectOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly publishedHow: string | null;
  readonly objectedOn: LocalDate | null;
  readonly outcome: RoundOutcome;
};

export const noPapers: RunPapers = {
  ...{ signedOn: null, signDocument: null, staffSigner: null, employerSigner: null },
  ...{ sealedOn: null, filedWith: null, filedOn: null, receivedOn: null },
};

/** The papers of the contract's own conclusion. */
export const papersOf = ({
  signedOn,
  signDocument,
  staffSigner,
  employerSigner,
  sealedOn,
  filedWith,
  filedOn,
  receivedOn,
}: RunPapers): RunPapers => ({
  ...{ signedOn, signDocument, staffSigner, employerSigner, sealedOn },
  ...{ filedWith, filedOn, receivedOn },
});
