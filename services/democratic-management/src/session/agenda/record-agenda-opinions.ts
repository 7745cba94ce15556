import { type Actor, err, isLongerThan, isUnseen, ok, type Result } from "@union/kernel";
import { checkState, type SessionStateUnfit } from "../acts-in-state.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import type { SessionWork } from "../session-work.js";
import { findItem, type ItemUnknown } from "./find-item.js";
import type { OfItem } from "./of-item.js";

export type OpinionsWrong = { readonly kind: "OpinionsWrong"; readonly max: number };
export type RecordAgendaOpinionsInput = {
  readonly itemId: string;
  readonly opinions: string;
  /** Null leaves what the employer answered before. */
  readonly answer: string | null;
};
type Refusal = SessionUnknown | SessionNotYours | SessionStateUnfit | ItemUnknown | OpinionsWrong;

const longest = 2000;

/**
 * Keeps the opinions of the congress on an item, and what the employer answered (2.2.6). What was recorded before stays on record; nothing
 * is written any more once the session is archived.
 */
export const recordAgendaOpinions =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<RecordAgendaOpinionsInput>,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const { opinions, answer } = input;
    const found = await findItem(work, actor, input);
    if (!found.ok) return found;
    const { session, item } = found.value;
    const open = checkState("recordOpinions", session);
    if (!open.ok) return open;
    const isTooLong = isLongerThan(opinions, longest) || isLongerThan(answer ?? "", longest);
    if (isUnseen(opinions) || isTooLong) return err({ kind: "OpinionsWrong", max: longest });
    const answered = answer?.trim() || item.answer;
    await work.agenda.saveOpinions(
      item,
      { opinions: opinions.trim(), answer: answered },
      work.today,
    );
    return ok({ id: session.id });
  };
