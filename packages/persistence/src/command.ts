import { type Actor, err, type Refusal, type Result } from "@union/kernel";
import { audit, type SensitiveAct } from "./audit.js";
import { CommandLog, type IdempotencyKeyReused } from "./command-log.js";
import type { Database, Tx } from "./database.js";
import { isDuplicate } from "./is-duplicate.js";
import { isTooLong } from "./is-too-long.js";
import { Outbox } from "./outbox.js";
import { StaleVersion } from "./stale-version.js";
import { Statements } from "./statements.js";
import { tryAgain } from "./try-again.js";

/** What travels beside a command: the client's idempotency key, if it sent one, and the trace it belongs to. */
export type Envelope = { readonly idempotencyKey: string | null; readonly traceId: string };

/** What a use case is built on: one transaction and the outbox that commits with it. */
export type Unit = {
  readonly tx: Tx;
  readonly outbox: Outbox;
  readonly traceId: string;
};

export type ChangedMeanwhile = { readonly kind: "ChangedMeanwhile" };
/** A text is longer than there is room for, and no bound of the use case had said so. */
export type TextTooLong = { readonly kind: "TextTooLong" };
/** The refusals that any command may give beside its own. */
export type CommandRefusal = IdempotencyKeyReused | ChangedMeanwhile | TextTooLong;

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
  /** Declared where doing it shows somebody guarded values; a refusal shows none. */
  readonly sensitiveAct?: SensitiveAct;
};

/**
 * One mutation = one command = one transaction = {new state, audit entry, events, stored result}. A refusal rolls back
 * everything but its stored result and its audit entry. A command answers ids and plain values, which are stored as they are.
 */
export function command<Input, T extends Done, E extends Refusal>(
  db: Database,
  name: string,
  build: (unit: Unit) => UseCase<Input, T, E>,
  { identity = (input) => input, sensitiveAct }: CommandOptions<Input> = {},
): Command<Input, T, E> {
  type Outcome = Result<T, E | CommandRefusal>;
  return (actor, input, { idempotencyKey, traceId }) =>
    tryAgain(() =>
      inOneTransaction(db, async (tx): Promise<Outcome> => {
        const log =
          idempotencyKey === null
            ? null
            : new CommandLog(actor, idempotencyKey, name, identity(input));
        const prior = await begin<T>(tx, log);
        if (prior?.state === "answered") {
          await tx.query("ROLLBACK");
          return prior.outcome as Outcome;
        }
        const events = new Statements();
        const outbox = new Outbox(events, { unionId: actor.unionId, traceId });
        const outcome: Outcome = prior
          ? err({ kind: "IdempotencyKeyReused" })
          : await orRefused(build({ tx, outbox, traceId })(actor, input));
        const closing = outcome.ok ? events : new Statements();
        if (!outcome.ok && !prior) await closing.query("ROLLBACK TO SAVEPOINT use_case");
        if (!prior) await log?.store(closing, outcome);
        await audit(closing, actor, {
          action: name,
          outcome: outcome.ok ? "OK" : outcome.error.kind,
          subject: outcome.ok ? outcome.value.id : null,
          sensitiveAct: outcome.ok ? sensitiveAct : undefined,
          traceId,
        });
        await closing.query("COMMIT");
        await closing.sendTo(tx);
        return outcome;
      }),
    );
}

/** Opens the transaction and takes the request's key; answers what stands under the key where it is taken. */
async function begin<T>(tx: Tx, log: CommandLog | null) {
  const opening = new Statements();
  await opening.query("START TRANSACTION");
  await log?.claim(opening);
  await opening.query("SAVEPOINT use_case");
  try {
    await opening.sendTo(tx);
    return null;
  } catch (thrown) {
    if (log && isDuplicate(thrown)) return await log.prior<T>(tx);
    throw thrown;
  }
}

/** Gives work one connection. Whatever it has not committed itself is rolled back. */
async function inOneTransaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  // The transaction is opened and closed by statements of ours, which the mapper does not see; locks ask it.
  Object.assign(runner, { isTransactionActive: true });
  let isOver = false;
  try {
    const done = await work(runner.manager);
    isOver = true;
    return done;
  } finally {
    if (!isOver) await runner.query("ROLLBACK").catch(() => undefined);
    await runner.release();
  }
}

/** Somebody else's change since the aggregate was loaded, and a text that has no room, are refusals; every other accident ends the whole transaction. */
const orRefused = <T, E>(
  outcome: Promise<Result<T, E>>,
): Promise<Result<T, E | ChangedMeanwhile | TextTooLong>> =>
  outcome.catch((thrown: unknown) => {
    if (thrown instanceof StaleVersion) return err({ kind: "ChangedMeanwhile" } as const);
    if (isTooLong(thrown)) return err({ kind: "TextTooLong" } as const);
    throw thrown;
  });
