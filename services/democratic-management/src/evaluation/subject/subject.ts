import { err, isLongerThan, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { Board } from "../campaign/campaign.js";

/** 评议对象 — a person who is evaluated, or a department with the person who answers for it. */
export type Subject = {
  readonly id: string;
  readonly unionId: string;
  /** Null for a row of the register. */
  readonly campaignId: string | null;
  readonly year: number;
  readonly board: Board;
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string | null;
  /** The department that is evaluated; empty where a person is. */
  readonly subjectDepartmentId: string;
  /** His post, or the department's name, as it was then. */
  readonly title: string | null;
  readonly report: string | null;
  readonly reportFileId: string | null;
  readonly reportedOn: LocalDate | null;
  readonly excusedBecause: string | null;
  readonly evaluatedOn: LocalDate | null;
  readonly notifiedOn: LocalDate | null;
  /** Fewer ballots than this are not shown, by the policy of the day of the vote (EV-R8). */
  readonly leastBallots: number | null;
  readonly talkedOn: LocalDate | null;
  readonly talkedById: string | null;
  readonly talkNote: string | null;
  readonly version: number;
};

export type ReportMissing = { readonly kind: "ReportMissing"; readonly limit: number };
export type TalkUnfit = { readonly kind: "TalkUnfit"; readonly limit: number };
export type TalkDayUnfit = {
  readonly kind: "TalkDayUnfit";
  readonly from: LocalDate;
  readonly today: LocalDate;
};

const longestReport = 20_000;
const longestNote = 2000;

/** A text of 1 to `limit` characters without outer blanks, or null. */
export function textWithin(text: string | null, limit: number): string | null {
  const said = text?.trim() ?? "";
  return isUnseen(said) || isLongerThan(said, limit) ? null : said;
}

/** EV-R2 述职述廉: a report is a text or a file, or both. */
export function checkReport(
  text: string | null,
  fileId: string | null,
): Result<string | null, ReportMissing> {
  if (text === null && fileId !== null) return ok(null);
  const said = textWithin(text, longestReport);
  return said === null ? err({ kind: "ReportMissing", limit: longestReport }) : ok(said);
}

/** EV-R2 whether the vote on him may begin: his report is in, or he is excused from it. */
export const isReported = ({
  reportedOn,
  excusedBecause,
}: Pick<Subject, "reportedOn" | "excusedBecause">): boolean =>
  reportedOn !== null || excusedBecause !== null;

/** EV-R8 a talk is on a day from the vote to today, with a note of what was said. */
export function checkTalk(
  talkedOn: LocalDate,
  note: string,
  votedOn: LocalDate,
  today: LocalDate,
): Result<string, TalkUnfit | TalkDayUnfit> {
  if (talkedOn < votedOn || talkedOn > today)
    return err({ kind: "TalkDayUnfit", from: votedOn, today });
  const said = textWithin(note, longestNote);
  return said === null ? err({ kind: "TalkUnfit", limit: longestNote }) : ok(said);
}
