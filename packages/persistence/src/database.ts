import { DataSource, type EntityManager, type EntitySchema, MigrationExecutor } from "typeorm";
import type { MigrationClass } from "./define-migration.js";

/** A service's own database. Resolvers never see it: reads go through readers, writes through `command`. */
export type Database = DataSource;
/** One open transaction: what repositories and use cases are built on. */
export type Tx = EntityManager;
/** Anything that answers SQL: the pool for readers, a transaction for commands. */
export type Sql = {
  query<Rows = unknown>(statement: string, parameters?: unknown[]): Promise<Rows>;
};

export type DatabaseOptions = {
  readonly entities?: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  /** Connections in the pool; 10 unless told. */
  readonly connections?: number;
};

/** How long a process waits while another migrates. */
const patienceSeconds = 120;

/**
 * Opens a service's database and brings its tables up to date. Several processes may start at once: the
 * server-side lock lets one migrate while the others wait. Dates and instants come back as texts in UTC, whole numbers
 * and amounts as numbers.
 */
export async function openDatabase(url: string, options: DatabaseOptions): Promise<Database> {
  const db = new DataSource({
    type: "mariadb",
    url,
    entities: [...(options.entities ?? [])],
    migrations: [...options.migrations],
    migrationsTableName: "migration",
    charset: "utf8mb4_unicode_520_ci",
    timezone: "Z",
    dateStrings: true,
    // A stack for every statement costs more than wording it; errors carry their code and their sentence without.
    trace: false,
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: options.connections ?? 10,
    extra: { connectTimeout: 10_000, enableKeepAlive: true, decimalNumbers: true },
  });
  await db.initialize();
  try {
    await migrate(db);
  } catch (failure) {
    await db.destroy();
    throw failure;
  }
  return db;
}

async function migrate(db: Database): Promise<void> {
  const runner = db.createQueryRunner();
  const name = "CONCAT('migrate-', DATABASE())";
  try {
    const [lock] = await runner.query(`SELECT GET_LOCK(${name}, ${patienceSeconds}) AS held`);
    if (Number(lock.held) !== 1) throw new Error("another process is still migrating the database");
    const migrations = new MigrationExecutor(db, runner);
    migrations.transaction = "each";
    await migrations.executePendingMigrations();
    await runner.query(`SELECT RELEASE_LOCK(${name})`);
  } finally {
    // A failed start closes the connection, and with it the lock.
    await runner.release();
  }
}
