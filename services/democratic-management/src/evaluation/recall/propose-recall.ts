import { type Actor, err, type LocalDate, ok, type Result, reaches } from "@union/kernel";
import { countingStatuses } from "@union/messages";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { textWithin } from "../subject/subject.js";
import type { RecallOffice, RecallProcedure, RecallProposer } from "./recall.js";
import { recallStages } from "./recall.stages.js";
import { aboutRecall, matterOfRecall, type RecallNeeds } from "./recall-needs.js";
import { requestWorking } from "./recall-vote.js";

export type RecalledUnknown = { readonly kind: "RecalledUnknown" };
export type RecallReasonMissing = { readonly kind: "RecallReasonMissing" };
export type SignaturesTooFew = {
  readonly kind: "SignaturesTooFew";
  readonly working: { readonly zh: string; readonly en: string };
};
export type SignaturesUnfit = { readonly kind: "SignaturesUnfit"; readonly members: number };
export type ProposeRecallInput = {
  readonly memberId: string;
  readonly office: RecallOffice;
  readonly proposedBy: RecallProposer;
  readonly reason: string;
  readonly document: string;
  readonly seatDocument: string | null;
  readonly signatures: number | null;
  /** When it was proposed; null is today. */
  readonly proposedOn: LocalDate | null;
};
export type RecallDayUnfit = { readonly kind: "RecallDayUnfit"; readonly today: LocalDate };
/** Nobody is recalled in two procedures at once. */
export type RecallUnderWay = { readonly kind: "RecallUnderWay"; readonly since: LocalDate };
/** Only a member holds an office of the union, and by which paper he does is named. */
export type RecallSeatUnproven = {
  readonly kind: "RecallSeatUnproven";
  readonly isMember: boolean;
};
export type ProposeRecallRefusal =
  | RecallDayUnfit
  | RecallUnderWay
  | RecallSeatUnproven
  | RecalledUnknown
  | RecallReasonMissing
  | SignaturesTooFew
  | SignaturesUnfit
  | StepRefusal;

/**
 * EV-R9 records the proposal to recall somebody: by the committee, or by a third of the members who signed for it. Seats of committees
 * are kept by membership and not known here; that he holds the office rests on the paper named.
 */
export const proposeRecall =
  ({ recalls, directory, steps, today }: RecallNeeds) =>
  async (
    actor: Actor,
    { memberId, office, proposedBy, reason, document, signatures, ...input }: ProposeRecallInput,
  ): Promise<Result<{ id: string }, ProposeRecallRefusal>> => {
    const { unionId } = actor;
    const person = (await directory.membersById(unionId, [memberId])).get(memberId);
    if (!person) return err({ kind: "RecalledUnknown" });
    const said = textWithin(reason, 500);
    const paper = textWithin(document, 200);
    if (said === null || paper === null) return err({ kind: "RecallReasonMissing" });
    const isMember = countingStatuses.some((status) => status === person.status);
    const seatDocument = textWithin(input.seatDocument, 200);
    if (!isMember || seatDocument === null) return err({ kind: "RecallSeatUnproven", isMember });
    const proposedOn = input.proposedOn ?? today;
    if (proposedOn > today) return err({ kind: "RecallDayUnfit", today });
    const members = await recalls.activeMembers(unionId);
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId: null, on: proposedOn };
    const share = resolvePolicy("memberCongress.extraordinaryRequest", moment, overrides).value;
    const isMembers = proposedBy === "MEMBERS";
    const signed = isMembers ? (signatures ?? 0) : null;
    if (signed !== null) {
      if (signed < 0 || signed > members) return err({ kind: "SignaturesUnfit", members });
      const working = requestWorking(share, signed, members);
      if (!reaches(share, signed, members)) return err({ kind: "SignaturesTooFew", working });
    }
    const matter = { ...matterOfRecall({ state: "NONE", memberId: person.id }), taken: [] };
    const taken = takeStep(recallStages, matter, actor, { step: "propose", opinion: null });
    if (!taken.ok) return taken;
    const since = await recalls.openAbout(unionId, person.id);
    if (since !== null) return err({ kind: "RecallUnderWay", since });
    const procedure: RecallProcedure = {
      ...{ id: newId(), unionId, memberId: person.id, office, proposedBy, reason: said },
      ...{ document: paper, seatDocument, proposedOn, signatures: signed, members, verified: null },
      ...{ decisions: [], vote: null, state: taken.value.to, version: 1 },
    };
    await recalls.add(procedure);
    await steps.pass(recallStages, actor, {
      ...{ ...aboutRecall(procedure), step: "propose", ...taken.value, isFirst: true },
      policy: { "memberCongress.extraordinaryRequest": share, signatures: signed, members },
    });
    return ok({ id: procedure.id });
  };
