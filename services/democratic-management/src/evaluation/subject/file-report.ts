import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { may } from "../campaign/campaign-matter.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import { findSubject, type NotAtThisStage } from "./find-subject.js";
import { checkReport, type ReportMissing } from "./subject.js";

/** A report came in between the approval and today; whoever hands in his own does so today. */
export type ReportDayUnfit = {
  readonly kind: "ReportDayUnfit";
  readonly from: LocalDate;
  readonly today: LocalDate;
};
export type ReportFileUnknown = { readonly kind: "ReportFileUnknown" };
export type FileEvaluationReportInput = {
  readonly id: string;
  readonly text: string | null;
  readonly fileId: string | null;
  /** When it came in on paper, as an officer records it; null is today. */
  readonly reportedOn: LocalDate | null;
};

/** EV-R2 the subject hands in his report on work and integrity, or an officer what he handed in on paper; before the vote it may be replaced. */
export const fileEvaluationReport =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, text, fileId, reportedOn }: FileEvaluationReportInput,
  ): Promise<
    Result<
      { id: string },
      SubjectUnknown | NotAtThisStage | ReportMissing | ReportFileUnknown | ReportDayUnfit
    >
  > => {
    const { subjects, ownsFile, today } = needs;
    const { unionId, accountId } = actor;
    const found = await findSubject(needs, actor, id, { states: ["APPROVED"], isOwnToo: true });
    if (!found.ok) return found;
    const report = checkReport(text, fileId);
    if (!report.ok) return report;
    if (fileId !== null && !(await ownsFile(unionId, accountId, fileId)))
      return err({ kind: "ReportFileUnknown" });
    const { subject, campaign } = found.value;
    const on = reportedOn ?? today;
    const from = campaign.decisions.at(-1)?.decidedOn ?? today;
    const isOfficer = may(actor, "evaluations.write", subject.campusId);
    if (reportedOn !== null && (on < from || on > today || (!isOfficer && on !== today)))
      return err({ kind: "ReportDayUnfit", from: isOfficer ? from : today, today });
    await subjects.save({
      ...{ ...subject, report: report.value, reportFileId: fileId, reportedOn: on },
      excusedBecause: null,
    });
    return ok({ id });
  };
