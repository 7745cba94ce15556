import type { LocalDate } from "@union/kernel";
import type { Mandate, MandateReader } from "../../congress/index.js";
import type { CongressSession } from "../session.js";
import { dayOfDelegates } from "./day-of-delegates.js";

type Of = Pick<
  CongressSession,
  "unionId" | "type" | "congressNo" | "state" | "opensOn" | "closedOn"
>;

/** Of two mandates of one person in one session the one that votes counts, then the one that sits in. */
const rank: Readonly<Record<Mandate["class"], number>> = { FORMAL: 0, NON_VOTING: 1, INVITED: 2 };

/** Who the delegates of a session are: those of its congress whose mandate is in force, not suspended, on the day that counts for it. */
export class SessionMandates {
  constructor(
    private readonly mandates: MandateReader,
    private readonly today: LocalDate,
  ) {}

  /** The day whose mandates count. */
  dayOf(session: Of): LocalDate {
    return dayOfDelegates(session, this.today);
  }

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
    const { unionId, type, congressNo } = session;
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    if (congress === null) return 0;
    return this.mandates.formalDelegates(unionId, congress.id, this.dayOf(session));
  }

  /** Which of some people are formal delegates of a session. */
  async formalAmong(session: Of, memberIds: readonly string[]): Promise<Set<string>> {
    const wanted = new Set(memberIds);
    return new Set((await this.formalOf(session)).filter((id) => wanted.has(id)));
  }

  /** The mandate of a person in a session, the formal one first; null where he has none. */
  async mandateOf(session: Of, memberId: string): Promise<Mandate | null> {
    const { unionId, type, congressNo } = session;
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    if (congress === null) return null;
    const on = this.dayOf(session);
    const own = await this.mandates.mandatesOf(unionId, congress.id, memberId, on);
    return own.sort((a, b) => rank[a.class] - rank[b.class])[0] ?? null;
  }

  private async all(session: Of): Promise<Mandate[]> {
    const { unionId, type, congressNo } = session;
    const congress = await this.mandates.congressNo(unionId, type, congressNo);
    if (congress === null) return [];
    return this.mandates.delegatesOn(unionId, congress.id, this.dayOf(session));
  }
}
