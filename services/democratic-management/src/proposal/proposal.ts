import { addDays, type LocalDate } from "@union/kernel";

/** What the committee decided on a proposal (审查结果, PR-R6); null while it has not examined it. */
export type ExaminationResult = "FILED" | "MERGED" | "CONVERTED_TO_SUGGESTION" | "REJECTED";
/** 答复类别 (PR-R9): A solved, B planned, C cannot be solved now, D for reference. */
export type AnswerClass = "A" | "B" | "C" | "D";
/** What the proposer says of the answer (满意度); silence is NO_FEEDBACK, never satisfaction (PR-R10). */
export type Satisfaction = "SATISFIED" | "BASICALLY_SATISFIED" | "NOT_SATISFIED" | "NO_FEEDBACK";

/** Where a proposal stands (2.2.8): the domain's own machine, word for word. */
export type ProposalState =
  | "DRAFT"
  | "SECONDING"
  | "SUBMITTED"
  | "UNDER_EXAMINATION"
  | "RETURNED"
  | "MERGED"
  | "CONVERTED_TO_SUGGESTION"
  | "REJECTED"
  | "FILED"
  | "ASSIGNED"
  | "REASSIGNMENT_REQUESTED"
  | "IN_HANDLING"
  | "ANSWERED"
  | "FEEDBACK_DUE"
  | "REHANDLING"
  | "ESCALATED"
  | "CLOSED";

export type ProposalFacts = {
  readonly no: string;
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly title: string;
  readonly category: string;
  readonly submittedOn: LocalDate;
  readonly result: ExaminationResult | null;
  /** The register number of the proposal it was merged into; that one may come in later. */
  readonly mergedIntoNo: string | null;
  /** Departments as they were named; several stand joined by 、. */
  readonly leadDepartment: string | null;
  readonly assistDepartment: string | null;
  readonly assignedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly answerClass: AnswerClass | null;
  readonly satisfaction: Satisfaction | null;
};

/** Facts that cannot hold together; `field` is the one to look at. */
export type ProposalContradiction =
  | {
      readonly kind: "EndBeforeStart";
      readonly field: "assignedOn" | "answeredOn";
      readonly start: "submittedOn" | "assignedOn";
    }
  | { readonly kind: "MergeTargetMissing"; readonly field: "mergedIntoNo" }
  | { readonly kind: "MergeTargetWithoutMerge"; readonly field: "mergedIntoNo" }
  | { readonly kind: "MergedIntoItself"; readonly field: "mergedIntoNo" }
  | { readonly kind: "RatedWithoutAnswer"; readonly field: "answerClass" | "satisfaction" }
  | {
      readonly kind: "HandledUnfiled";
      readonly field: "assignedOn" | "answeredOn";
      readonly result: "REJECTED" | null;
    };

/** 提案 — a matter that a delegate asks the staff congress to take up, and what became of it (domain 2.2.8). */
export class Proposal {
  constructor(private readonly facts: ProposalFacts) {}

  /** Everything in it that cannot be true at once; none when it may stand. */
  contradictions(): readonly ProposalContradiction[] {
    return [...this.inTime(), ...this.inMerging(), ...this.inRating(), ...this.inHandling()];
  }

  /** The last day for the answer, so many days after the day of assignment (PR-R8); null while nobody was charged. */
  dueOn(daysFrom: (assignedOn: LocalDate) => number): LocalDate | null {
    const { assignedOn } = this.facts;
    return assignedOn && addDays(assignedOn, daysFrom(assignedOn));
  }

  /**
   * The state that the cells of a register row say (2.2.8). What was merged, converted or rejected stays that, also when it was
   * answered; a rated answer is closed (PR-R12), one that did not satisfy goes on in second handling (PR-R11).
   */
  status(): ProposalState {
    const { result, assignedOn, answeredOn, satisfaction } = this.facts;
    if (result !== null && result !== "FILED") return result;
    if (answeredOn && satisfaction !== null)
      return satisfaction === "NOT_SATISFIED" ? "REHANDLING" : "CLOSED";
    if (answeredOn) return "ANSWERED";
    return assignedOn ? "ASSIGNED" : (result ?? "SUBMITTED");
  }

  private inTime(): ProposalContradiction[] {
    const { submittedOn, assignedOn, answeredOn } = this.facts;
    const found: ProposalContradiction[] = [];
    if (assignedOn && assignedOn < submittedOn)
      found.push({ kind: "EndBeforeStart", field: "assignedOn", start: "submittedOn" });
    const start = assignedOn ? "assignedOn" : "submittedOn";
    if (answeredOn && answeredOn < (assignedOn ?? submittedOn))
      found.push({ kind: "EndBeforeStart", field: "answeredOn", start });
    return found;
  }

  private inMerging(): ProposalContradiction[] {
    const { no, result, mergedIntoNo } = this.facts;
    const field = "mergedIntoNo";
    if (result === "MERGED" && mergedIntoNo === null)
      return [{ kind: "MergeTargetMissing", field }];
    if (result !== "MERGED" && mergedIntoNo !== null)
      return [{ kind: "MergeTargetWithoutMerge", field }];
    return mergedIntoNo === no ? [{ kind: "MergedIntoItself", field }] : [];
  }

  /** Nobody is charged with, and nobody answers, what was not examined or was refused (PR-R6). */
  private inHandling(): ProposalContradiction[] {
    const { result } = this.facts;
    if (result !== null && result !== "REJECTED") return [];
    return (["assignedOn", "answeredOn"] as const)
      .filter((field) => this.facts[field] !== null)
      .map((field) => ({ kind: "HandledUnfiled", field, result }));
  }

  private inRating(): ProposalContradiction[] {
    if (this.facts.answeredOn) return [];
    return (["answerClass", "satisfaction"] as const)
      .filter((field) => this.facts[field] !== null)
      .map((field) => ({ kind: "RatedWithoutAnswer", field }));
  }
}
