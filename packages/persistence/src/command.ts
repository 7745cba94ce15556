import { type Actor, err, type Refusal, type Result } from "@union/kernel";
import { audit } from "./audit.js";
import { CommandLog, type IdempotencyKeyReused } from "./command-log.js";
import type { Database, Tx } from "./database.js";
import { Outbox } from "./outbox.js";
import { StaleVersion } from "./stale-version.js";
import { transactional } from "./transactional.js";

/** What travels beside a command: the client's idempotency key, if it sent one, and the trace it belongs to. */
export type Envelope = { readonly idempotencyKey: string | null; readonly traceId: string };

/** What a use case is built on: one transaction and the outbox that commits with it. */
export type Unit = {
  readonly tx: Tx;
  readonly outbox: Outbox;
  readonly traceId: string;
};

export type ChangedMeanwhile = { readonly kind: "ChangedMeanwhile" };
/** The refusals that any command may give beside its own. */
export type CommandRefusal = IdempotencyKeyReused | ChangedMeanwhile;

type Done = { readonly id: string };
type UseCase<Input, T, E> = (actor: Actor, input: Input) => Promise<Result<T, E>>;
export type Command<Input, T extends Done, E extends Refusal> = (
  actor: Actor,
  input: Input,
  envelope: Envelope,
) => Promise<Result<T, E | CommandRefusal>>;

export type CommandOptions<Input> = {
  /** What of the input says whether two requests are the same one: leaves out secrets, of which not even a hash is stored. */
  readonly identity?: (input: Input) => unknown;
};

/**
 * One mutation = one command = one transaction = {new state, audit entry, events, stored result}. A refusal rolls back
 * everything but its stored result and its audit entry. A command answers ids and plain values, which are stored as they are.
 */
export function command<Input, T extends Done, E extends Refusal>(
  db: Database,
  name: string,
  build: (unit: Unit) => UseCase<Input, T, E>,
  options: CommandOptions<Input> = {},
): Command<Input, T, E> {
  const identity = options.identity ?? ((input: Input): unknown => input);
  const run = transactional(
    db,
    (tx) =>
      async (
        actor: Actor,
        input: Input,
        envelope: Envelope,
      ): Promise<Result<T, E | CommandRefusal>> => {
        const log = envelope.idempotencyKey && new CommandLog(tx, actor, envelope.idempotencyKey);
        const claim = log ? await log.claim<T>(name, identity(input)) : null;
        if (claim?.state === "answered") return claim.outcome as Result<T, E>;
        if (claim?.state === "reused") return err({ kind: "IdempotencyKeyReused" });
        const { traceId } = envelope;
        const outbox = new Outbox(tx, { unionId: actor.unionId, traceId });
        const outcome = await build({ tx, outbox, traceId })(actor, input);
        if (!outcome.ok) return outcome;
        if (log) await log.store(outcome);
        await audit(tx, actor, { action: name, outcome: "OK", subject: outcome.value.id, traceId });
        return outcome;
      },
  );
  const remember = transactional(
    db,
    (tx) =>
      async (
        actor: Actor,
        input: Input,
        envelope: Envelope,
        refused: Result<T, E | CommandRefusal> & { ok: false },
      ) => {
        const { idempotencyKey, traceId } = envelope;
        if (idempotencyKey && refused.error.kind !== "IdempotencyKeyReused") {
          const log = new CommandLog(tx, actor, idempotencyKey);
          if ((await log.claim(name, identity(input))).state === "claimed")
            await log.store(refused);
        }
        await audit(tx, actor, {
          action: name,
          outcome: refused.error.kind,
          subject: null,
          traceId,
        });
        return { ok: true, value: null } as const;
      },
  );
  return async (actor, input, envelope) => {
    const outcome = await run(actor, input, envelope).catch((thrown: unknown) => {
      if (thrown instanceof StaleVersion) return err({ kind: "ChangedMeanwhile" } as const);
      throw thrown;
    });
    if (!outcome.ok) await remember(actor, input, envelope, outcome);
    return outcome;
  };
}
