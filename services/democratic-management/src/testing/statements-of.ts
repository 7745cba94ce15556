import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** The desk of imports looks for work beside every request, on its own clock; that is no cost of an operation. */
const isOfDesk = (sql: string): boolean => /FROM register_import i\b/.test(sql);

/** Every SQL statement that an operation sends to the database, none left out. */
export async function statementsOf(
  { ground, ask }: TestService,
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const sent: string[] = [];
  const { driver } = ground.db;
  const create = driver.createQueryRunner.bind(driver);
  const spy = jest.spyOn(driver, "createQueryRunner").mockImplementation((mode) => {
    const runner = create(mode);
    const run = runner.query.bind(runner);
    runner.query = (sql: string, ...more: unknown[]) => {
      if (!isOfDesk(sql)) sent.push(sql);
      return run(sql, ...(more as []));
    };
    return runner;
  });
  await ask(actor, query, variables);
  spy.mockRestore();
  return sent;
}
