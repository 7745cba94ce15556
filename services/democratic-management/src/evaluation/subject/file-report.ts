import { type Actor, err, ok, type Result } from "@union/kernel";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import { findSubject, type NotAtThisStage } from "./find-subject.js";
import { checkReport, type ReportMissing } from "./subject.js";

export type ReportFileUnknown = { readonly kind: "ReportFileUnknown" };
export type FileEvaluationReportInput = {
  readonly id: string;
  readonly text: string | null;
  readonly fileId: string | null;
};

/** EV-R2 the subject hands in his report on work and integrity, or an officer what he handed in on paper; before the vote it may be replaced. */
export const fileEvaluationReport =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, text, fileId }: FileEvaluationReportInput,
  ): Promise<
    Result<{ id: string }, SubjectUnknown | NotAtThisStage | ReportMissing | ReportFileUnknown>
  > => {
    const { subjects, ownsFile, today } = needs;
    const { unionId, accountId } = actor;
    const found = await findSubject(needs, actor, id, { states: ["APPROVED"], isOwnToo: true });
    if (!found.ok) return found;
    const report = checkReport(text, fileId);
    if (!report.ok) return report;
    if (fileId !== null && !(await ownsFile(unionId, accountId, fileId)))
      return err({ kind: "ReportFileUnknown" });
    const { subject } = found.value;
    await subjects.save({
      ...{ ...subject, report: report.value, reportFileId: fileId, reportedOn: today },
      excusedBecause: null,
    });
    return ok({ id });
  };
