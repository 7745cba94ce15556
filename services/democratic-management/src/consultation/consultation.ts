import type { LocalDate } from "@union/kernel";

/** How far a consultation has come (征求意见中, 已办结, 已撤销). */
export type ConsultationState = "GATHERING" | "CLOSED" | "CANCELLED";

/** What became of an opinion (采纳情况). */
export const dispositions = ["ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED", "EXPLAINED"] as const;
export type Disposition = (typeof dispositions)[number];

/** 重大事项征求意见 — a major decision on which the staff were heard before it was made (DEM-16). */
export type Consultation = {
  readonly id: string;
  readonly unionId: string;
  /** The campus that the decision concerns; null for the whole union. */
  readonly campusId: string | null;
  readonly heldOn: LocalDate;
  readonly matter: string;
  readonly meeting: string;
  /** Opinions that a register only counts; those recorded one by one come on top. */
  readonly toldOpinions: number;
  readonly state: ConsultationState;
  readonly outcome: string | null;
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly closedOn: LocalDate | null;
  readonly version: number;
};

/** One opinion given in a consultation, and what became of it. */
export type Opinion = {
  readonly id: string;
  readonly consultationId: string;
  readonly position: number;
  /** Whose it is in general words, such as a department or a delegation; never a person's name. */
  readonly source: string;
  readonly content: string;
  readonly disposition: Disposition | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
};

/** How long each text may be, in characters. */
export const longestTexts = {
  ...{ matter: 180, meeting: 200, source: 100, content: 2_000, answer: 2_000 },
  ...{ outcome: 2_000, document: 200, decidedBy: 100 },
} as const;
export type ConsultationText = keyof typeof longestTexts;
export type ConsultationTextWrong = {
  readonly kind: "ConsultationTextWrong";
  readonly field: ConsultationText;
  readonly max: number;
};

/** A text that holds somebody's mobile or citizen number: opinions are recorded without persons. */
export type ConsultationNamesPerson = {
  readonly kind: "ConsultationNamesPerson";
  readonly field: ConsultationText;
};
