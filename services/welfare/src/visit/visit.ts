import { err, type Fen, type LocalDate, ok, type Result } from "@union/kernel";

/** Why a person is visited (事由): the triggers of the must-visits, domain 2.8.1. */
export const visitTriggers = [
  "BIRTHDAY",
  "ILLNESS_HOSPITALISED",
  "CHILDBIRTH",
  "MARRIAGE",
  "DEATH_OF_MEMBER",
  "DEATH_OF_RELATIVE",
  "ACCIDENT_OR_DISASTER",
  "HARDSHIP",
  "FAMILY_CONFLICT",
  "RETIREMENT",
  "MAJOR_FESTIVAL",
  "FRONTLINE_DUTY",
  "MODEL_WORKER",
  "RETIRED_OR_MILITARY_DEPENDANT",
] as const;
export type VisitTrigger = (typeof visitTriggers)[number];

/** Whose money it is: the union's, the hospital's, the mutual-aid association's (VI-R6). */
export type VisitPayer = "UNION" | "HOSPITAL" | "MUTUAL_AID";
export type VisitStatus = "DONE";

export type VisitInFuture = { readonly kind: "VisitInFuture"; readonly today: LocalDate };

export type VisitFacts = {
  readonly no: string;
  readonly visitedOn: LocalDate;
  readonly trigger: VisitTrigger;
  /** The day of what caused the visit, where it is another day. */
  readonly occurredOn: LocalDate | null;
  readonly cashFen: Fen;
  readonly goods: string | null;
  readonly goodsValueFen: Fen;
  readonly payer: VisitPayer;
  readonly visitor: string | null;
};

/** 走访慰问 — a finished visit to a person of the staff, with what was brought (VI-R6). */
export class Visit {
  readonly id!: string;
  readonly unionId!: string;
  readonly campusId!: string;
  readonly departmentId!: string;
  readonly memberId!: string;
  readonly no!: string;
  readonly visitedOn!: LocalDate;
  readonly trigger!: VisitTrigger;
  readonly occurredOn!: LocalDate | null;
  readonly cashFen!: Fen;
  readonly goods!: string | null;
  readonly goodsValueFen!: Fen;
  readonly payer!: VisitPayer;
  readonly visitor!: string | null;
  readonly status!: VisitStatus;
  version!: number;

  /** Whether a visit may be recorded as finished: it has taken place. The illness is never named (VI-R7). */
  static check(
    { visitedOn }: Pick<VisitFacts, "visitedOn">,
    today: LocalDate,
  ): Result<null, VisitInFuture> {
    return visitedOn > today ? err({ kind: "VisitInFuture", today }) : ok(null);
  }
}
