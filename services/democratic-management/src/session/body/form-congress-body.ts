import type { DirectoryMember } from "@union/directory";
import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { CongressType } from "../../congress/index.js";
import { checkState, type SessionStateUnfit } from "../acts-in-state.js";
import { nameOfState } from "../name-of-state.js";
import type { CongressMissing } from "../plan-session.js";
import { type TitleWrong, titleOf } from "../preparation/prepare-session.js";
import type { CongressSession } from "../session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import type { SessionWork } from "../session-work.js";
import type { QuorumMissing } from "../take-session-step.js";
import { quorumNow } from "../vote/quorum-now.js";
import { type BodyKind, BodyRepository } from "./body.repository.js";
import { isFrontLine } from "./front-line.js";
import { checkPresidium, type PresidiumFrontLine, type PresidiumSizeWrong } from "./presidium.js";

export type HeadNotDelegate = { readonly kind: "HeadNotDelegate" };
export type MembersNotDelegates = { readonly kind: "MembersNotDelegates"; readonly count: number };
export type PresidiumNotNow = { readonly kind: "PresidiumNotNow"; readonly state: string };
export type FormCongressBodyInput = {
  readonly sessionId: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly headId: string;
  readonly memberIds: readonly string[];
  readonly frontLineIds: readonly string[];
};
type Refusal =
  | SessionUnknown
  | SessionNotYours
  | CongressMissing
  | TitleWrong
  | HeadNotDelegate
  | MembersNotDelegates
  | PresidiumNotNow
  | PresidiumSizeWrong
  | PresidiumFrontLine
  | QuorumMissing
  | SessionStateUnfit;

/** The longest name of a body, in characters. */
const longestName = 80;

/**
 * Forms a presidium (elected by the preparatory meeting, with its quorum), or a special committee that the session confirms and that
 * stands between sessions (2.2.7). Heads are formal delegates, and so is everybody but the members of special committees.
 */
export const formCongressBody =
  (work: SessionWork) =>
  async (actor: Actor, input: FormCongressBodyInput): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "sessions.write");
    if (!scope || !isWide(scope)) return err({ kind: "SessionNotYours" });
    const session = await work.sessions.find(actor.unionId, input.sessionId);
    if (!session) return err({ kind: "SessionUnknown" });
    const { unionId, type, opensOn } = session;
    const { kind, headId } = input;
    const name = titleOf(input.name, longestName);
    if (!name.ok) return name;
    const congress = await work.mandates.congressOn(unionId, type as CongressType, opensOn);
    if (!congress) return err({ kind: "CongressMissing", on: opensOn });
    if (kind === "PRESIDIUM" && session.state !== "PREPARATORY_MEETING")
      return err({ kind: "PresidiumNotNow", state: nameOfState(session.state).zh });
    const isOpen = kind === "PRESIDIUM" ? ok(null) : checkState("formCommittee", session);
    if (!isOpen.ok) return isOpen;
    const memberIds = [...new Set(input.memberIds)];
    const formal = await work.delegates.formalAmong(session, [...memberIds, headId]);
    if (!formal.has(headId)) return err({ kind: "HeadNotDelegate" });
    const known = await work.directory.membersById(unionId, memberIds);
    const may = (id: string) => (kind === "SPECIAL_COMMITTEE" ? known.has(id) : formal.has(id));
    const strangers = memberIds.filter((id) => !may(id));
    if (strangers.length > 0) return err({ kind: "MembersNotDelegates", count: strangers.length });
    const front = await frontLineOf(work, session, [...known.values()], input.frontLineIds);
    if (kind === "PRESIDIUM") {
      const sound = await checkSize(work, session, memberIds.length, front.size);
      if (!sound.ok) return sound;
      const { isReached, present, total, needed } = await quorumNow(work, session);
      if (!isReached) return err({ kind: "QuorumMissing", present, total, needed });
    }
    await new BodyRepository(work.tx).form({
      ...{ unionId, congressId: congress.id, kind, name: name.value, headId, formedOn: work.today },
      sessionId: kind === "PRESIDIUM" ? session.id : null,
      members: memberIds.map((memberId) => ({
        ...{ memberId, part: front.has(memberId) ? "FRONT_LINE" : "OTHER" },
      })),
    });
    return ok({ id: session.id });
  };

/** Who of some people works at the front line, by the policy of the day the session opens. */
async function frontLineOf(
  { directory }: SessionWork,
  { unionId, opensOn }: CongressSession,
  people: readonly DirectoryMember[],
  named: readonly string[],
): Promise<Set<string>> {
  const overrides = await directory.policyOverrides(unionId);
  const moment = { campusId: null, on: opensOn };
  const policy = {
    managerRanks: resolvePolicy("congress.managerRanks", moment, overrides).value,
    categories: resolvePolicy("congress.frontLineCategories", moment, overrides).value,
  };
  const front = people.filter((one) => isFrontLine(one, named.includes(one.id), policy));
  return new Set(front.map(({ id }) => id));
}

async function checkSize(
  work: SessionWork,
  session: CongressSession,
  size: number,
  frontLine: number,
): Promise<Result<null, PresidiumSizeWrong | PresidiumFrontLine>> {
  const overrides = await work.directory.policyOverrides(session.unionId);
  const moment = { campusId: null, on: session.opensOn };
  return checkPresidium(size, frontLine, await work.delegates.formalDelegates(session), {
    sizes: resolvePolicy("congress.presidiumSize", moment, overrides).value,
    share: resolvePolicy("congress.presidiumFrontLine", moment, overrides).value,
  });
}
