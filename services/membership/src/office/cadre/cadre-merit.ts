import { err, type Fen, type LocalDate, ok, type Result } from "@union/kernel";

/** 奖励 (ORG-17); 表扬, 通报批评, 责令改正 (ORG-18). */
export const meritKinds = ["REWARD", "COMMEND", "NOTICE_OF_CRITICISM", "ORDER_TO_CORRECT"] as const;
export type MeritKind = (typeof meritKinds)[number];

export type MeritFacts = {
  readonly kind: MeritKind;
  /** Money of a reward, from union funds; null for honour alone. */
  readonly amountFen: Fen | null;
  /** The last day of what is to be corrected. */
  readonly correctBy: LocalDate | null;
};

/** `maxFen` is the most that a reward may be. */
export type MeritAmountUnfit = { readonly kind: "MeritAmountUnfit"; readonly maxFen: number };
export type MeritYearUnfit = {
  readonly kind: "MeritYearUnfit";
  readonly from: number;
  readonly to: number;
};
export type CorrectionDayUnfit = { readonly kind: "CorrectionDayUnfit" };

/** What is judged lies in this year or in one of the five before it. */
export function checkMeritYear(year: number, today: LocalDate): Result<null, MeritYearUnfit> {
  const to = Number(today.slice(0, 4));
  const from = to - 5;
  return year >= from && year <= to ? ok(null) : err({ kind: "MeritYearUnfit", from, to });
}

/** Money belongs to a reward, and a day in the future to an order to correct; to nothing else. */
export function checkMerit(
  { kind, amountFen, correctBy }: MeritFacts,
  today: LocalDate,
  maxFen: number,
): Result<null, MeritAmountUnfit | CorrectionDayUnfit> {
  if (amountFen !== null && (kind !== "REWARD" || amountFen <= 0 || amountFen > maxFen))
    return err({ kind: "MeritAmountUnfit", maxFen });
  const wantsDay = kind === "ORDER_TO_CORRECT";
  const hasDay = correctBy !== null && correctBy > today;
  return wantsDay === (correctBy !== null) && (!wantsDay || hasDay)
    ? ok(null)
    : err({ kind: "CorrectionDayUnfit" });
}
