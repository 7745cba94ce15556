import { type Actor, err, ok, type Result } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { SessionRepository } from "./session.repository.js";

export type SessionUnknown = { readonly kind: "SessionUnknown" };
type Ended = Promise<Result<{ id: string }, SessionUnknown>>;

/** What people do about their own sessions (2.13.2). */
export const sessionCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  /** Ends one of one's own sessions: it is renewed no more. */
  endSession: command(
    db,
    "endSession",
    ({ tx }) =>
      async (actor: Actor, { id }: { readonly id: string }): Ended =>
        (await new SessionRepository(tx).endOwn(actor, id, clock()))
          ? ok({ id })
          : err({ kind: "SessionUnknown" }),
  ),
  /** Ends all of one's own sessions but the one that asks. */
  endOtherSessions: command(db, "endOtherSessions", ({ tx }) => async (actor: Actor): Ended => {
    await new SessionRepository(tx).endOthers(actor, clock());
    return ok({ id: actor.sessionId });
  }),
});
