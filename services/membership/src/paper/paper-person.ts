import type { EnrolmentRow, Identity } from "../enrolment/index.js";
import type { MemberRow } from "../member/index.js";

/** What a paper of enrolment is filled from: the person, where he works, and his latest application. */
export type PaperPerson = {
  readonly member: MemberRow;
  readonly unionName: string;
  /** The legal person, where the union recorded it. */
  readonly employerName: string | null;
  readonly creditCode: string | null;
  readonly campusName: string;
  readonly departmentName: string;
  readonly memberNo: string | null;
  readonly enrolment: EnrolmentRow | null;
  /** What group and branch said, as far as they were asked. */
  readonly groupOpinion: string | null;
  readonly branchOpinion: string | null;
};

/** With what only the registration form shows: P2 and P3, opened. */
export type PaperPersonInTheClear = PaperPerson & { readonly identity: Identity };
