import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { MandateReader } from "../../congress/index.js";
import { type AgendaItem, AgendaRepository } from "../agenda/agenda.repository.js";
import { SessionMandates } from "../attendance/session-mandates.js";
import type { CongressSession } from "../session.js";
import { SessionRepository } from "../session.repository.js";
import type { VoteRow } from "./vote-row.js";

/** A session as whoever stands on its votes needs it: all its items, the one that is meant, and what was counted on that. */
export type VotedSession = {
  readonly session: CongressSession;
  /** All formal delegates: recorded with the session, or those of its congress. */
  readonly delegates: number;
  readonly items: readonly AgendaItem[];
  readonly item: AgendaItem | null;
  readonly votes: readonly VoteRow[];
};

/** What other matters ask of sessions that voted on them. */
export class SessionVoteReader {
  constructor(
    private readonly tx: Sql,
    private readonly today: LocalDate,
  ) {}

  /** Null where the union has no such session. It is held as far as that nobody changes it meanwhile. */
  async find(
    unionId: string,
    sessionId: string,
    itemId: string | null,
  ): Promise<VotedSession | null> {
    const session = await new SessionRepository(this.tx).find(unionId, sessionId, "shared");
    if (!session) return null;
    const agenda = new AgendaRepository(this.tx);
    const items = await agenda.ofSession(unionId, sessionId);
    const item = items.find(({ id }) => id === itemId) ?? null;
    const mandates = new SessionMandates(new MandateReader(this.tx), this.today);
    return {
      ...{ session, items, item },
      delegates: session.entitled ?? (await mandates.formalDelegates(session)),
      votes: item ? await agenda.votesOn(unionId, item.id) : [],
    };
  }
}
