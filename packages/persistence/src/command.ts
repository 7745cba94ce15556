import { type Actor, err, ok, type Refusal, type Result } from "@union/kernel";
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
  { identity = (input) => input }: CommandOptions<Input> = {},
): Command<Input, T, E> {
  type Outcome = Result<T, E | CommandRefusal>;
  const run = transactional(
    db,
    (tx) =>
      async (actor: Actor, input: Input, envelope: Envelope): Promise<Result<Outcome, never>> => {
        const { idempotencyKey, traceId } = envelope;
        const log = idempotencyKey === null ? null : new CommandLog(tx, actor, idempotencyKey);
        const claim = await log?.claim<T>(name, identity(input));
        if (claim?.state === "answered") return ok(claim.outcome as Outcome);
        const isReused = claim?.state === "reused";
        const outbox = new Outbox(tx, { unionId: actor.unionId, traceId });
        const outcome: Outcome = isReused
          ? err({ kind: "IdempotencyKeyReused" })
          : await orNothing(tx, () => build({ tx, outbox, traceId })(actor, input));
        if (!isReused) await log?.store(outcome);
        await audit(tx, actor, {
          action: name,
          outcome: outcome.ok ? "OK" : outcome.error.kind,
          subject: outcome.ok ? outcome.value.id : null,
          traceId,
        });
        return ok(outcome);
      },
  );
  return async (actor, input, envelope) => {
    const done = await run(actor, input, envelope);
    return done.ok ? done.value : done.error;
  };
}

/** Takes back what a use case has written when it refuses, and nothing else; an accident ends the whole transaction. */
async function orNothing<T, E>(
  tx: Tx,
  useCase: () => Promise<Result<T, E>>,
): Promise<Result<T, E | ChangedMeanwhile>> {
  await tx.query("SAVEPOINT use_case");
  const outcome = await useCase().catch((thrown: unknown) => {
    if (thrown instanceof StaleVersion) return err({ kind: "ChangedMeanwhile" } as const);
    throw thrown;
  });
  if (!outcome.ok) await tx.query("ROLLBACK TO SAVEPOINT use_case");
  return outcome;
}
