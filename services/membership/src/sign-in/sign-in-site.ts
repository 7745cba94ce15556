import { ok, type Result } from "@union/kernel";
import { audit, type DataKeys, type Tx, transactional } from "@union/persistence";
import type { Account } from "../account/index.js";
import type { Client, EndingNeeds } from "../session/index.js";

/** What every step of a sign-in is built on. */
export type SignInNeeds = EndingNeeds & {
  readonly keys: DataKeys;
  readonly client: Client;
  readonly traceId: string;
};

/** One step of a sign-in, in its transaction. */
export type SignInSite = Omit<SignInNeeds, keyof EndingNeeds> & {
  readonly tx: Tx;
  readonly now: Date;
};

/**
 * Runs a step of a sign-in in one transaction, which is kept even where it refuses: failures are counted, so this is no
 * ordinary command. What it answers holds secrets, and so is stored nowhere.
 */
export async function keptStep<T>(
  { db, clock, keys, client, traceId }: SignInNeeds,
  step: (site: SignInSite) => Promise<T>,
): Promise<T> {
  const run = transactional<[], T, never>(
    db,
    (tx) => async (): Promise<Result<T, never>> =>
      ok(await step({ keys, client, traceId, tx, now: clock() })),
  );
  const done = await run();
  if (!done.ok) throw new Error("a step of a sign-in is never rolled back by a refusal");
  return done.value;
}

/** Writes down what somebody did about an account, and how it ended. */
export const note = (
  { tx, traceId }: Pick<SignInSite, "tx" | "traceId">,
  { unionId, id: accountId }: Pick<Account, "unionId" | "id">,
  action: string,
  outcome: string,
): Promise<void> =>
  audit(tx, { unionId, accountId }, { action, outcome, subject: accountId, traceId });
