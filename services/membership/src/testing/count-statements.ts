import type { TestService } from "@union/testing";

/** How many statements a piece of work sends to the database through readers and loaders. */
export async function countStatements(
  { ground }: TestService,
  work: () => Promise<unknown>,
): Promise<number> {
  const { manager } = ground.db;
  const original = manager.query;
  let count = 0;
  manager.query = function counted(this: typeof manager, ...args: Parameters<typeof original>) {
    count += 1;
    return original.apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    manager.query = original;
  }
  return count;
}
