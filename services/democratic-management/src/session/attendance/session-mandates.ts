import type { Mandate, MandateReader } from "../../congress/index.js";
import type { CongressSession } from "../session.js";

type Of = Pick<CongressSession, "unionId" | "type" | "congressNo" | "opensOn">;

/** Of two mandates of one person in one session the one that votes counts, then the one that sits in. */
const rank: Readonly<Record<Mandate["class"], number>> = { FORMAL: 0, NON_VOTING: 1, INVITED: 2 };

/** Who the delegates of a session are: those of its congress whose mandate is in force on the day it opens, not suspended. */
export class SessionMandates {
  constructor(private readonly mandates: MandateReader) {}

  /** The people who are delegates of a session, of every class, each once. */
  async delegatesOf(session: Of): Promise<string[]> {
    return [...new Set((await this.all(session)).map(({ memberId }) => memberId))];
  }

  /** The formal delegates of a session as persons. */
  async formalOf(session: Of): Promise<string[]> {
    const formal = (await this.all(session)).filter((one) => one.class === "FORMAL");
    return [...new Set(formal.map(({ memberId }) => memberId))];
  }

  /** How many formal delegates a session has: the one base of its quorum and votes (SC-R12, SC-R13). */
  async formalDelegates(session: Of): Promise<number> {
    const { unionId, type, congressNo, opensOn } = session;
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    return congress === null ? 0 : this.mandates.formalDelegates(unionId, congress.id, opensOn);
  }

  /** Which of some people are formal delegates of a session. */
  async formalAmong(session: Of, memberIds: readonly string[]): Promise<Set<string>> {
    const wanted = new Set(memberIds);
    return new Set((await this.formalOf(session)).filter((id) => wanted.has(id)));
  }

  /** The mandate of a person in a session, the formal one first; null where he has none. */
  async mandateOf(session: Of, memberId: string): Promise<Mandate | null> {
    const { unionId, type, congressNo, opensOn } = session;
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    if (congress === null) return null;
    const own = await this.mandates.mandatesOf(unionId, congress.id, memberId, opensOn);
    return own.sort((a, b) => rank[a.class] - rank[b.class])[0] ?? null;
  }

  private async all({ unionId, type, congressNo, opensOn }: Of): Promise<Mandate[]> {
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    return congress === null ? [] : this.mandates.delegatesOn(unionId, congress.id, opensOn);
  }
}
