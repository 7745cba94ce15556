import { err, isLongerThan, isUnseen, ok, type Result, type Sentence } from "@union/kernel";

export type NoteTooLong = {
  readonly kind: "NoteTooLong";
  readonly field: Sentence;
  readonly max: number;
};

/** A text that may be left out, as it is kept: trimmed, null where nothing is to be seen, and within its room. */
export function noteOf(
  text: string | null,
  field: Sentence,
  max: number,
): Result<string | null, NoteTooLong> {
  if (text === null || isUnseen(text)) return ok(null);
  return isLongerThan(text, max) ? err({ kind: "NoteTooLong", field, max }) : ok(text.trim());
}

/** What a session keeps of such texts, in characters. */
export const sessionNotes = {
  theme: [{ zh: "会议主题", en: "theme" }, 200],
  cost: [{ zh: "经费说明", en: "note of the cost" }, 500],
  unvoted: [{ zh: "未表决的原因", en: "reason why items are left" }, 500],
  lateReason: [{ zh: "逾期原因", en: "reason for the late notice" }, 500],
  document: [{ zh: "报党委的文号", en: "paper for the Party committee" }, 200],
  task: [{ zh: "办理说明", en: "note" }, 500],
} as const satisfies Readonly<Record<string, readonly [Sentence, number]>>;
