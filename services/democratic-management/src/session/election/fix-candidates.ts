import { type Actor, addDays, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { checkState, type SessionStateUnfit } from "../acts-in-state.js";
import type { AgendaItem } from "../agenda/agenda.repository.js";
import { findItem, type ItemUnknown } from "../agenda/find-item.js";
import type { OfItem } from "../agenda/of-item.js";
import { type NoteTooLong, noteOf } from "../note-of.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import type { SessionWork } from "../session-work.js";
import { hasBegun } from "../vote/has-begun.js";
import type { CandidatesWrong } from "../vote/record-election.js";
import { type ElectedOffice, isUnionOffice, surplusOf } from "./elected-office.js";
import { leastCandidates } from "./least-candidates.js";
import { type TellersStand, tellersAmong } from "./tellers-among.js";

export type NotAnElection = { readonly kind: "NotAnElection" };
/** The first round was counted: its candidates stand. */
export type ElectionBegun = { readonly kind: "ElectionBegun" };
export type CandidatesTooFew = {
  readonly kind: "CandidatesTooFew";
  readonly seats: number;
  readonly given: number;
  readonly least: number;
  /** The surplus in percent; null where none is asked. */
  readonly percent: number | null;
};
export type CandidatesUnreviewed = { readonly kind: "CandidatesUnreviewed" };
export type PublicityDayUnfit = { readonly kind: "PublicityDayUnfit"; readonly today: LocalDate };
export type FixElectionCandidatesInput = {
  readonly itemId: string;
  readonly office: ElectedOffice;
  readonly candidateIds: readonly string[];
  /** The papers of the Party committee and of the upper union that examined them. */
  readonly partyDocument: string | null;
  readonly upperDocument: string | null;
  /** The first day of their publicity, where that is done. */
  readonly publishedOn: LocalDate | null;
};
type Refusal =
  | SessionUnknown
  | SessionNotYours
  | ItemUnknown
  | SessionStateUnfit
  | NotAnElection
  | ElectionBegun
  | NoteTooLong
  | CandidatesWrong
  | CandidatesTooFew
  | CandidatesUnreviewed
  | PublicityDayUnfit
  | TellersStand;

const party = [{ zh: "党委审查文号", en: "paper of the Party committee" }, 200] as const;
const upper = [{ zh: "上级工会审查文号", en: "paper of the upper union" }, 200] as const;

/**
 * Fixes the candidates of an election before its first round: enough of them for the office (EL-R2), examined where it is one of the
 * union (EL-R9), published where that is done (EL-R10). A list that is fixed again takes the place of the one before.
 */
export const fixElectionCandidates =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<FixElectionCandidatesInput>,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const found = await findItem(work, actor, input);
    if (!found.ok) return found;
    const { session, item } = found.value;
    if (item.kind !== "ELECT") return err({ kind: "NotAnElection" });
    const open = checkState("fixCandidates", session);
    if (!open.ok) return open;
    const { unionId } = session;
    if (hasBegun(await work.agenda.votesOn(unionId, item.id)))
      return err({ kind: "ElectionBegun" });
    const { office, candidateIds, publishedOn } = input;
    const partyDocument = noteOf(input.partyDocument, ...party);
    if (!partyDocument.ok) return partyDocument;
    const upperDocument = noteOf(input.upperDocument, ...upper);
    if (!upperDocument.ok) return upperDocument;
    if (isUnionOffice(office) && !(partyDocument.value && upperDocument.value))
      return err({ kind: "CandidatesUnreviewed" });
    if (publishedOn !== null && publishedOn > work.today)
      return err({ kind: "PublicityDayUnfit", today: work.today });
    const policy = await policyOn(work, unionId, session.opensOn);
    const enough = await checkEnough(work, item, input, policy.surplus);
    if (!enough.ok) return enough;
    const stands = await tellersAmong(work, item, candidateIds);
    if (stands) return err(stands);
    const ends = publishedOn === null ? null : addDays(publishedOn, policy.publicityDays);
    await work.elections.fix(
      {
        ...{ unionId, itemId: item.id, office, least: enough.value, fixedOn: work.today },
        ...{ partyDocument: partyDocument.value, upperDocument: upperDocument.value },
        ...{ publishedOn, publicityEndsOn: ends },
      },
      candidateIds,
    );
    return ok({ id: session.id });
  };

/** The policy of elections on the day on which the session opens. */
async function policyOn({ directory }: SessionWork, unionId: string, on: LocalDate) {
  const overrides = await directory.policyOverrides(unionId);
  const moment = { campusId: null, on };
  return {
    surplus: resolvePolicy("election.surplusPct", moment, overrides).value,
    publicityDays: resolvePolicy("election.publicityDays", moment, overrides).value,
  };
}

/** EL-R2 whether they are on the roster, each once, and as many as the office asks. */
async function checkEnough(
  { directory }: SessionWork,
  { unionId, seats: wanted }: AgendaItem,
  { office, candidateIds }: FixElectionCandidatesInput,
  surplus: Parameters<typeof surplusOf>[1],
): Promise<Result<number, CandidatesWrong | CandidatesTooFew>> {
  const known = await directory.membersById(unionId, candidateIds);
  const isSound =
    candidateIds.length > 0 &&
    new Set(candidateIds).size === candidateIds.length &&
    candidateIds.every((id) => known.has(id));
  if (!isSound) return err({ kind: "CandidatesWrong" });
  const seats = wanted ?? 1;
  const percent = surplusOf(office, surplus);
  const least = leastCandidates(seats, percent);
  const given = candidateIds.length;
  return given < least
    ? err({ kind: "CandidatesTooFew", seats, given, least, percent })
    : ok(least);
}
