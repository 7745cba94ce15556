import { err, ok, type Result, type Sentence } from "@union/kernel";
import type { CongressSession, SessionState } from "./session.js";

/** An act on a session that is no step of it, and the states in which it makes sense. */
type ActInState = { readonly name: Sentence; readonly in: readonly SessionState[] };
const act = (zh: string, en: string, ...states: SessionState[]): ActInState => ({
  ...{ name: { zh, en }, in: states },
});
const sitting = ["PREPARATORY_MEETING", "IN_SESSION", "ADJOURNED"] as const;
const over = ["CLOSED", "PUBLISHED", "REPORTED"] as const;
const before = ["PLANNED", "PREPARING", "NOTICE_SENT"] as const;

/** What may be done to a session besides its steps, and until when: nothing is written into one that is archived or cancelled. */
export const actsInState = {
  addTask: act("增加筹备事项", "add a task", ...before, ...sitting, ...over),
  finishTask: act("完成筹备事项", "finish a task", ...before, ...sitting, ...over),
  addPaper: act("上传会议文件", "file a paper", ...before, ...sitting, ...over),
  formCommittee: act("登记专门委员会", "form a special committee", "IN_SESSION", "CLOSED"),
  fixCandidates: act("确定候选人名单", "fix the candidates", "NOTICE_SENT", ...sitting),
  recordOpinions: act("登记审议意见", "record opinions", "NOTICE_SENT", ...sitting, ...over),
} as const satisfies Readonly<Record<string, ActInState>>;

export type SessionStateUnfit = {
  readonly kind: "SessionStateUnfit";
  readonly act: Sentence;
  readonly state: SessionState;
  readonly possibleIn: readonly SessionState[];
};

/** Whether a session is in a state for an act. */
export function checkState(
  which: keyof typeof actsInState,
  { state }: Pick<CongressSession, "state">,
): Result<null, SessionStateUnfit> {
  const { name, in: possibleIn }: ActInState = actsInState[which];
  if (possibleIn.includes(state)) return ok(null);
  return err({ kind: "SessionStateUnfit", act: name, state, possibleIn });
}
