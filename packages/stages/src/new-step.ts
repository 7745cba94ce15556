import type { Party } from "@union/deadlines";

/** Who plays which part in a matter, by the names that its stages use. */
export type Parties = Readonly<Record<string, Party>>;

/** A step to be remembered and told; `subjectName` is how people call the matter, `policy` the values that were in force. */
export type NewStep<State extends string, Name extends string> = {
  readonly unionId: string;
  readonly subject: string;
  readonly subjectName: string;
  readonly campusId: string | null;
  readonly step: Name;
  readonly from: State;
  readonly to: State;
  readonly opinion: string | null;
  readonly parties: Parties;
  readonly policy?: Readonly<Record<string, unknown>>;
  /** True where the matter begins with this step: nothing is looked up, so that many may begin at once without waiting. */
  readonly isFirst?: boolean;
};
