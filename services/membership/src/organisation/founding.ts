import { err, type LocalDate, ok, type Result } from "@union/kernel";

/** 建会批复 — the next higher union's approval of setting up a base-level union (ORG-R2). */
export type FoundingApproval = {
  readonly document: string;
  /** The upper union that approved. */
  readonly approvedBy: string;
  readonly approvedOn: LocalDate;
};
export type FoundingUnapproved = { readonly kind: "FoundingUnapproved" };
export type FoundingApprovedLater = {
  readonly kind: "FoundingApprovedLater";
  readonly latest: LocalDate;
};

const longest = 100;
const fits = (text: string): boolean => text !== "" && [...text].length <= longest;

/** ORG-R2 an approval has its document, who approved it and a day, which lies not after `latest`: the union's first day, or today. */
export function checkFounding(
  approval: FoundingApproval | null,
  latest: LocalDate,
): Result<FoundingApproval, FoundingUnapproved | FoundingApprovedLater> {
  const document = approval?.document.trim() ?? "";
  const approvedBy = approval?.approvedBy.trim() ?? "";
  if (!approval || !fits(document) || !fits(approvedBy)) return err({ kind: "FoundingUnapproved" });
  const { approvedOn } = approval;
  return approvedOn > latest
    ? err({ kind: "FoundingApprovedLater", latest })
    : ok({ document, approvedBy, approvedOn });
}
