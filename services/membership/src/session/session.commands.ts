import { type Actor, err, ok, type Result } from "@union/kernel";
import { command } from "@union/persistence";
import { SessionRepository } from "./session.repository.js";
import { type EndingNeeds, tellsEndings } from "./tell-endings.js";

export type SessionUnknown = { readonly kind: "SessionUnknown" };
type Ended = Promise<Result<{ id: string }, SessionUnknown>>;

/** What people do about their own sessions (2.13.2). */
export const sessionCommands = (needs: EndingNeeds) => {
  const { db, clock } = needs;
  return {
    /** Ends one of one's own sessions: it is renewed no more. */
    endSession: tellsEndings(
      needs,
      command(
        db,
        "endSession",
        ({ tx }) =>
          async (actor: Actor, { id }: { readonly id: string }): Ended =>
            (await new SessionRepository(tx).endOwn(actor, id, clock()))
              ? ok({ id })
              : err({ kind: "SessionUnknown" }),
      ),
    ),
    /** Ends all of one's own sessions but the one that asks. */
    endOtherSessions: tellsEndings(
      needs,
      command(db, "endOtherSessions", ({ tx }) => async (actor: Actor): Ended => {
        await new SessionRepository(tx).endOthers(actor, clock());
        return ok({ id: actor.sessionId });
      }),
    ),
  };
};
