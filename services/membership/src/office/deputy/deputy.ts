import { addDays, err, type LocalDate, ok, type Result } from "@union/kernel";

/** 代理 — somebody stands in for an officer from `validFrom` until before `validTo`. */
export type OfficerDeputy = {
  readonly unionId: string;
  readonly id: string;
  readonly memberId: string;
  readonly deputyId: string;
  readonly campusId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly document: string;
  readonly decidedBy: string;
};

export type DeputyIsHimself = { readonly kind: "DeputyIsHimself" };
/** `latest` is the last day that a deputy's time may have. */
export type DeputyTooLong = {
  readonly kind: "DeputyTooLong";
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
};
export type DeputyPeriodWrong = { readonly kind: "DeputyPeriodWrong" };

/** A deputy is for a time: entered within a month, over two years from today at most. */
const [daysBack, daysAhead] = [31, 731];

/** Nobody stands in for himself, and a deputy's time has a beginning before its end. */
export function checkDeputy(
  {
    memberId,
    deputyId,
    validFrom,
    validTo,
  }: Pick<OfficerDeputy, "memberId" | "deputyId" | "validFrom" | "validTo">,
  today: LocalDate,
): Result<null, DeputyIsHimself | DeputyPeriodWrong | DeputyTooLong> {
  if (memberId === deputyId) return err({ kind: "DeputyIsHimself" });
  if (validTo <= validFrom) return err({ kind: "DeputyPeriodWrong" });
  const [earliest, latest] = [addDays(today, -daysBack), addDays(today, daysAhead)];
  return validFrom < earliest || validTo > latest
    ? err({ kind: "DeputyTooLong", earliest, latest })
    : ok(null);
}
