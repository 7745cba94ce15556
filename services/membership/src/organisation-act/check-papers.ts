import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { ActRefusal } from "./act-refusal.js";
import { type ActPapers, type ActTerms, type OrgNode, papersLimits } from "./act-terms.js";
import type { ActWindow } from "./act-window.js";

const fits = (text: string, limit: number): boolean => text !== "" && [...text].length <= limit;

/** Acts that abolish, merge or set up an organisation of the union need the approval of the union above (ORG-R2, ORG-R3). */
export const needsApproval = (kind: ActTerms["kind"], nodes: readonly OrgNode[]): boolean =>
  (kind === "MERGE" || kind === "SPLIT" || kind === "CLOSE") &&
  nodes.some((node) => node.kind === "UNION_ORG");

/**
 * Whether an act stands on enough: a document, who decided it and when; the decision and the approval not later than the act; a
 * reason to close. Its day lies within the window: no past day is told anew (design 3.1).
 */
export function checkPapers(
  { kind, effectiveOn }: Pick<ActTerms, "kind" | "effectiveOn">,
  nodes: readonly OrgNode[],
  papers: ActPapers,
  { today, earliest, latest }: ActWindow & { readonly today: LocalDate },
): Result<ActPapers, ActRefusal> {
  const tidy = {
    ...papers,
    reason: papers.reason?.trim() || null,
    document: papers.document.trim(),
    decidedBy: papers.decidedBy.trim(),
    approvedBy: papers.approvedBy?.trim() || null,
    approvalDocument: papers.approvalDocument?.trim() || null,
  };
  const { reason, decidedOn, approvedBy, approvalDocument, approvedOn } = tidy;
  for (const [field, limit] of Object.entries(papersLimits)) {
    const text = tidy[field as keyof typeof papersLimits];
    if (text !== null && !fits(text, limit)) return err({ kind: "ActPapersMissing" });
  }
  if (decidedOn > today) return err({ kind: "DecidedLater", decidedOn });
  if (decidedOn > effectiveOn) return err({ kind: "DecidedAfterwards", decidedOn });
  if (effectiveOn < earliest) return err({ kind: "ActTooEarly", earliest });
  if (effectiveOn > latest) return err({ kind: "ActTooLate", latest });
  if (kind === "CLOSE" && reason === null) return err({ kind: "ActTermsWrong", needs: "REASON" });
  const approval = [approvedBy, approvalDocument, approvedOn];
  const isWhole = approval.every((part) => part !== null);
  const isPart = approval.some((part) => part !== null);
  if (!isWhole && (isPart || needsApproval(kind, nodes))) return err({ kind: "ApprovalMissing" });
  if (approvedOn !== null && approvedOn > effectiveOn)
    return err({ kind: "ApprovedLater", approvedOn });
  return ok(tidy);
}
