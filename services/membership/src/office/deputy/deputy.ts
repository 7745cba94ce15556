import { err, type LocalDate, ok, type Result } from "@union/kernel";

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
export type DeputyPeriodWrong = { readonly kind: "DeputyPeriodWrong" };

/** Nobody stands in for himself, and a deputy's time has a beginning before its end. */
export function checkDeputy({
  memberId,
  deputyId,
  validFrom,
  validTo,
}: Pick<OfficerDeputy, "memberId" | "deputyId" | "validFrom" | "validTo">): Result<
  null,
  DeputyIsHimself | DeputyPeriodWrong
> {
  if (memberId === deputyId) return err({ kind: "DeputyIsHimself" });
  return validTo > validFrom ? ok(null) : err({ kind: "DeputyPeriodWrong" });
}
