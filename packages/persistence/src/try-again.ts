const lostToAnother = new Set(["ER_LOCK_DEADLOCK", "ER_CHECKREAD"]);
const isLostToAnother = (failure: unknown): boolean =>
  failure instanceof Error && "code" in failure && lostToAnother.has(String(failure.code));

/** How often a transaction that the database chose as a deadlock's victim is tried in all. */
const attempts = 4;

/** Runs a whole transaction again when it was a deadlock's victim; any other failure is thrown at once. */
export async function tryAgain<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await transaction();
    } catch (thrown) {
      if (attempt === attempts || !isLostToAnother(thrown)) throw thrown;
    }
}
