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

/** The longest texts, in characters, that a visit may carry. */
export const visitLimits = { no: 40, goods: 100, visitor: 100 } as const;

export type VisitInFuture = { readonly kind: "VisitInFuture"; readonly today: LocalDate };
export type VisitNumberUnfit = { readonly kind: "VisitNumberUnfit"; readonly longest: number };
export type VisitAmountNegative = {
  readonly kind: "VisitAmountNegative";
  readonly path: readonly ["cashFen" | "goodsValueFen"];
};
export type VisitTextTooLong = {
  readonly kind: "VisitTextTooLong";
  readonly longest: number;
  readonly path: readonly ["goods" | "visitor"];
};
/** Why a visit cannot be recorded, whoever asks. */
export type VisitUnfit = VisitInFuture | VisitNumberUnfit | VisitAmountNegative | VisitTextTooLong;

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

  /** Whether a visit may be recorded as finished: it has taken place, and what was brought is worth something or nothing. The illness is never named (VI-R7). */
  static check(facts: VisitFacts, today: LocalDate): Result<null, VisitUnfit> {
    if (facts.visitedOn > today) return err({ kind: "VisitInFuture", today });
    if (facts.no === "" || isLonger(facts.no, visitLimits.no))
      return err({ kind: "VisitNumberUnfit", longest: visitLimits.no });
    for (const field of ["cashFen", "goodsValueFen"] as const)
      if (facts[field] < 0) return err({ kind: "VisitAmountNegative", path: [field] });
    for (const field of ["goods", "visitor"] as const)
      if (isLonger(facts[field] ?? "", visitLimits[field]))
        return err({ kind: "VisitTextTooLong", longest: visitLimits[field], path: [field] });
    return ok(null);
  }
}

const isLonger = (text: string, longest: number): boolean => [...text].length > longest;
