import type { Result } from "@union/kernel";
import type { Database, Tx } from "./database.js";
import { tryAgain } from "./try-again.js";

class Rollback extends Error {
  override readonly name = "Rollback";
  constructor(readonly outcome: unknown) {
    super("rolled back by a refusal");
  }
}

/**
 * Turns work that is built on one transaction into a function that opens it. A refused result rolls back exactly like a
 * throw; nothing half-done survives either. A deadlock's victim is run again, so `build` may be called more than once.
 */
export function transactional<Args extends readonly unknown[], T, E>(
  db: Database,
  build: (tx: Tx) => (...args: Args) => Promise<Result<T, E>>,
): (...args: Args) => Promise<Result<T, E>> {
  const once = async (args: Args): Promise<Result<T, E>> => {
    try {
      return await db.transaction(async (tx) => {
        const outcome = await build(tx)(...args);
        if (!outcome.ok) throw new Rollback(outcome);
        return outcome;
      });
    } catch (thrown) {
      if (thrown instanceof Rollback) return thrown.outcome as Result<T, E>;
      throw thrown;
    }
  };
  return (...args) => tryAgain(() => once(args));
}
