import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import type { SubjectUnknown } from "./add-subjects.js";
import { findSubject, type NotAtThisStage } from "./find-subject.js";
import { checkTalk, type TalkDayUnfit, type TalkUnfit } from "./subject.js";

/** Nobody records a talk with himself, nor is the talk held by him. */
export type TalkWithOneself = { readonly kind: "TalkWithOneself" };
export type TalkerUnknown = { readonly kind: "TalkerUnknown" };
export type RecordEvaluationTalkInput = {
  readonly id: string;
  readonly talkedOn: LocalDate;
  /** Who talked with him. */
  readonly talkedById: string;
  readonly note: string;
};
export type RecordTalkRefusal =
  | SubjectUnknown
  | NotAtThisStage
  | TalkUnfit
  | TalkDayUnfit
  | TalkWithOneself
  | TalkerUnknown;

/** EV-R8, DEM-19 records the talk about his result with a subject; until all talks are held it may be set right. */
export const recordEvaluationTalk =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, talkedOn, talkedById, note }: RecordEvaluationTalkInput,
  ): Promise<Result<{ id: string }, RecordTalkRefusal>> => {
    const { subjects, directory, today } = needs;
    const { unionId } = actor;
    const found = await findSubject(needs, actor, id, { states: ["CONFIRMED"], isOwnToo: false });
    if (!found.ok) return found;
    const { subject, campaign } = found.value;
    const talker = (await directory.membersById(unionId, [talkedById])).get(talkedById);
    if (!talker) return err({ kind: "TalkerUnknown" });
    if (talker.id === subject.memberId || actor.memberId === subject.memberId)
      return err({ kind: "TalkWithOneself" });
    const said = checkTalk(talkedOn, note, campaign.votedOn ?? today, today);
    if (!said.ok) return said;
    await subjects.save({ ...subject, talkedOn, talkedById: talker.id, talkNote: said.value });
    return ok({ id });
  };
