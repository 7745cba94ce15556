import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** Every SQL statement that an operation sends to the database, none left out, and none but its own: no test runs beside it. */
export async function statementsOf(
  { ground, ask }: TestService,
  actor: Actor,
  query: string,
): Promise<string[]> {
  const sent: string[] = [];
  const { driver } = ground.db;
  const create = driver.createQueryRunner.bind(driver);
  const spy = jest.spyOn(driver, "createQueryRunner").mockImplementation((mode) => {
    const runner = create(mode);
    const run = runner.query.bind(runner);
    runner.query = (sql: string, ...more: unknown[]) => {
      sent.push(sql);
      return run(sql, ...(more as []));
    };
    return runner;
  });
  await ask(actor, query);
  spy.mockRestore();
  return sent;
}
