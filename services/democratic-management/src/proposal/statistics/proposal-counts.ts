/** What is counted of a group of proposals (2.2.8). Pieces are 份, cases 件; nothing of it is stored. */
export type ProposalCounts = {
  /** 收到 */
  readonly received: number;
  /** 有效: filed, merged, or converted to suggestions. */
  readonly valid: number;
  /** 立案: cases, each named by the piece that leads it. */
  readonly filed: number;
  /** 并案 */
  readonly merged: number;
  readonly suggestions: number;
  readonly rejected: number;
  readonly assigned: number;
  /** Cases answered. */
  readonly answered: number;
  /** Answered by the last day of the first answer. */
  readonly answeredOnTime: number;
  /** Awaiting the answer of a round whose last day is over. */
  readonly overdue: number;
  readonly classA: number;
  readonly classB: number;
  readonly classC: number;
  readonly classD: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly notSatisfied: number;
  /** Silence, never counted as satisfied (PR-R10). */
  readonly noFeedback: number;
};

/** The counts of no proposals. */
export const nothingCounted: ProposalCounts = {
  ...{ received: 0, valid: 0, filed: 0, merged: 0, suggestions: 0, rejected: 0, assigned: 0 },
  ...{ answered: 0, answeredOnTime: 0, overdue: 0, classA: 0, classB: 0, classC: 0, classD: 0 },
  ...{ satisfied: 0, basicallySatisfied: 0, notSatisfied: 0, noFeedback: 0 },
};

/** A share as the rules count it: so many of so many, exactly. */
export type Share = { readonly part: number; readonly whole: number };

/** 立案率 = filed / received. */
export const filingRate = ({ filed, received }: ProposalCounts): Share => ({
  part: filed,
  whole: received,
});
/** 答复率 = answered / filed; it is to reach the whole (条条有处理). */
export const answerRate = ({ answered, filed }: ProposalCounts): Share => ({
  part: answered,
  whole: filed,
});
/** 按期办理率 = answered on time / answered. */
export const onTimeRate = ({ answeredOnTime, answered }: ProposalCounts): Share => ({
  part: answeredOnTime,
  whole: answered,
});
/** 满意率 = (satisfied + basically) / feedback received; silence stands in neither. */
export const satisfactionRate = ({
  satisfied,
  basicallySatisfied,
  notSatisfied,
}: ProposalCounts): Share => ({
  part: satisfied + basicallySatisfied,
  whole: satisfied + basicallySatisfied + notSatisfied,
});
