import type { MigrationInterface, QueryRunner } from "typeorm";

export type MigrationClass = new () => MigrationInterface;

/**
 * A forward-only step of a database's life. The id is `YYYYMMDDTHHMM-what-it-does`; it is never edited after it landed.
 * Throws on a malformed id, so that a wrong one cannot be committed.
 */
export function defineMigration(id: string, statements: readonly string[]): MigrationClass {
  const match = /^(\d{8})T(\d{4})-[a-z0-9-]+$/.exec(id);
  if (!match) throw new Error(`migration ${id} is not named YYYYMMDDTHHMM-what-it-does`);
  const name = `${id}${match[1]}${match[2]}0`;
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }
    async down(): Promise<void> {
      throw new Error(`${id} goes forward only; write a new migration`);
    }
  };
}
