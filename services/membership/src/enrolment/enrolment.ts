import { err, type LocalDate, ok, type Result } from "@union/kernel";

/** Where an application stands (2.1.3); the steps between are declared in its stages. */
export type EnrolmentState =
  | "DRAFT"
  | "SUBMITTED"
  | "BRANCH_REVIEW"
  | "COMMITTEE_REVIEW"
  | "APPROVED"
  | "RETURNED"
  | "REJECTED"
  | "WITHDRAWN";

/** How somebody applied (MEM-R3): in words, on paper, or by himself online. */
export type EnrolmentChannel = "ORAL" | "PAPER" | "ONLINE";

/**
 * Whose union a person belongs to first (MEM-R2, MEM-R4): the employer's; for the dispatched, the dispatching unit's where it has
 * one, else this one, the user unit's. UNKNOWN is a dispatched worker whose unit nobody asked yet.
 */
export type HomeUnion = "EMPLOYER" | "DISPATCHING_UNIT" | "USER_UNIT" | "UNKNOWN";

/** What an applicant says in his application. */
export type Application = Pick<
  Enrolment,
  "channel" | "statement" | "homeUnion" | "otherUnion" | "appliedOn"
>;

export type EnrolmentTextTooLong = {
  readonly kind: "EnrolmentTextTooLong";
  readonly max: number;
  readonly path: readonly string[];
};
export type ApplicationInFuture = {
  readonly kind: "ApplicationInFuture";
  readonly today: LocalDate;
};

const longest = { statement: 500, otherUnion: 100 };

/** 入会申请 — one person's application to join, from draft to decision (domain 2.1.3). */
export class Enrolment {
  readonly id!: string;
  readonly unionId!: string;
  readonly memberId!: string;
  /** Where the applicant worked when he applied: whose group, branch and officers handle it. */
  readonly campusId!: string;
  readonly departmentId!: string;
  state!: EnrolmentState;
  readonly channel!: EnrolmentChannel;
  statement!: string | null;
  readonly homeUnion!: HomeUnion;
  /** Another union that he is known to be a member of. */
  readonly otherUnion!: string | null;
  readonly appliedOn!: LocalDate;
  decidedOn!: LocalDate | null;
  document!: string | null;
  decidedBy!: string | null;
  /** The account of the officer who entered it; null where the applicant did. */
  readonly enteredBy!: string | null;
  version!: number;

  /** A draft of an application. */
  static draft(
    of: Pick<Enrolment, "id" | "unionId" | "memberId" | "campusId" | "departmentId" | "enteredBy">,
    application: Application,
    today: LocalDate,
  ): Result<Enrolment, EnrolmentTextTooLong | ApplicationInFuture> {
    for (const field of ["statement", "otherUnion"] as const)
      if ([...(application[field] ?? "")].length > longest[field])
        return err({ kind: "EnrolmentTextTooLong", max: longest[field], path: ["input", field] });
    if (application.appliedOn > today) return err({ kind: "ApplicationInFuture", today });
    const undecided = { decidedOn: null, document: null, decidedBy: null };
    return ok(
      Object.assign(new Enrolment(), of, application, undecided, { state: "DRAFT", version: 1 }),
    );
  }
}
