import { addDays, err, isUnseen, type LocalDate, ok, openEnd, type Result } from "@union/kernel";

/** Where a membership stands (会籍状态, domain 2.1.4). A person of the staff without any fact is no member. */
export type MembershipStatus =
  | "ACTIVE"
  | "TRANSFERRING"
  | "TRANSFERRED_OUT"
  | "RETAINED"
  | "WITHDRAWN"
  | "DEEMED_WITHDRAWN"
  | "EXPELLED"
  | "DECEASED";

/** What can happen to a membership; each is a dated fact. */
export type FactKind =
  | "ENROLLED"
  | "TRANSFERRED_IN"
  | "TRANSFER_STARTED"
  | "TRANSFER_CANCELLED"
  | "TRANSFERRED_OUT"
  | "RETAINED"
  | "RESTORED"
  | "WITHDRAWN"
  | "DEEMED_WITHDRAWN"
  | "EXPELLED"
  | "DIED";

/** The status that a fact leads to. */
export const statusAfter: Record<FactKind, MembershipStatus> = {
  ENROLLED: "ACTIVE",
  TRANSFERRED_IN: "ACTIVE",
  TRANSFER_STARTED: "TRANSFERRING",
  TRANSFER_CANCELLED: "ACTIVE",
  TRANSFERRED_OUT: "TRANSFERRED_OUT",
  RETAINED: "RETAINED",
  RESTORED: "ACTIVE",
  WITHDRAWN: "WITHDRAWN",
  DEEMED_WITHDRAWN: "DEEMED_WITHDRAWN",
  EXPELLED: "EXPELLED",
  DIED: "DECEASED",
};

/** The facts that may follow in each status (2.1.4); NONE is somebody who never joined. Re-joining is a new enrolment (MEM-R12). */
const mayFollowIn: Record<MembershipStatus | "NONE", readonly FactKind[]> = {
  NONE: ["ENROLLED", "TRANSFERRED_IN"],
  ACTIVE: ["TRANSFER_STARTED", "RETAINED", "WITHDRAWN", "DEEMED_WITHDRAWN", "EXPELLED", "DIED"],
  TRANSFERRING: ["TRANSFERRED_OUT", "TRANSFER_CANCELLED"],
  TRANSFERRED_OUT: ["ENROLLED", "TRANSFERRED_IN"],
  RETAINED: ["RESTORED", "WITHDRAWN", "DIED"],
  WITHDRAWN: ["ENROLLED", "TRANSFERRED_IN"],
  DEEMED_WITHDRAWN: ["ENROLLED", "TRANSFERRED_IN"],
  EXPELLED: ["ENROLLED"],
  DECEASED: [],
};

/** Whether a fact may follow while a membership stands like this. */
export const mayFollow = (status: MembershipStatus | "NONE", fact: FactKind): boolean =>
  mayFollowIn[status].includes(fact);

export type MembershipFact = {
  readonly kind: FactKind;
  readonly effectiveOn: LocalDate;
  readonly reason: string | null;
  readonly document: string | null;
  readonly decidedBy: string | null;
};

export type FactNotPossible = {
  readonly kind: "FactNotPossible";
  readonly status: MembershipStatus | "NONE";
  readonly fact: FactKind;
};
/** Facts follow each other by a day at least; `earliest` is the first day that a new one may hold from. */
export type FactTooEarly = {
  readonly kind: "FactTooEarly";
  readonly latest: LocalDate;
  readonly earliest: LocalDate;
};
export type FactReasonMissing = { readonly kind: "FactReasonMissing"; readonly fact: FactKind };
export type FactTextTooLong = {
  readonly kind: "FactTextTooLong";
  readonly max: number;
  readonly path: readonly string[];
};
export type FactInFuture = { readonly kind: "FactInFuture"; readonly today: LocalDate };

/** The longest texts of a fact, in characters. */
const longest = { reason: 200, document: 100, decidedBy: 60 };

/** The status on a day, with the fact that is its reason; null for one who was no member then (design 3.2). */
export function statusOn(
  facts: readonly MembershipFact[],
  on: LocalDate,
): { readonly status: MembershipStatus; readonly because: MembershipFact } | null {
  const because = facts
    .filter(({ effectiveOn }) => effectiveOn <= on)
    .reduce<MembershipFact | null>(
      (latest, fact) => (latest && latest.effectiveOn > fact.effectiveOn ? latest : fact),
      null,
    );
  return because && { status: statusAfter[because.kind], because };
}

/**
 * Whether a fact may be added to those that stand: it must follow the latest by a day at least and be allowed in its status.
 * Keeping a membership needs its reason (MEM-R7).
 */
export function addFact(
  facts: readonly MembershipFact[],
  fact: MembershipFact,
  today: LocalDate,
): Result<
  null,
  FactNotPossible | FactTooEarly | FactInFuture | FactReasonMissing | FactTextTooLong
> {
  const stated = checkTexts(fact);
  if (!stated.ok) return stated;
  if (fact.kind === "RETAINED" && isUnseen(fact.reason ?? ""))
    return err({ kind: "FactReasonMissing", fact: fact.kind });
  if (fact.effectiveOn > today) return err({ kind: "FactInFuture", today });
  const latest = statusOn(facts, openEnd);
  if (latest && latest.because.effectiveOn >= fact.effectiveOn)
    return err({
      kind: "FactTooEarly",
      latest: latest.because.effectiveOn,
      earliest: addDays(latest.because.effectiveOn, 1),
    });
  const status = latest?.status ?? "NONE";
  return mayFollow(status, fact.kind)
    ? ok(null)
    : err({ kind: "FactNotPossible", status, fact: fact.kind });
}

/** Whether the texts of a fact are short enough to be kept. */
export function checkTexts(
  fact: Pick<MembershipFact, keyof typeof longest>,
): Result<null, FactTextTooLong> {
  for (const field of ["reason", "document", "decidedBy"] as const)
    if ([...(fact[field] ?? "")].length > longest[field])
      return err({ kind: "FactTextTooLong", max: longest[field], path: ["input", field] });
  return ok(null);
}
