import { randomUUID } from "node:crypto";
import { addDays, type LocalDate, localDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { infrastructureMigrations, newId, openDatabase, tryAgain } from "@union/persistence";
import { DataSource } from "typeorm";
import { deadlineMigrations } from "./deadline.migrations.js";
import type { DeadlineKind } from "./deadline-kind.js";
import { Deadlines, type NewDeadline } from "./deadlines.js";
import { holdersOf, persons } from "./party.js";
import { sweepDeadlines } from "./sweep-deadlines.js";

/** A day of the tests, counted from the first of June 2026. */
export const day = (number: number): LocalDate => addDays(localDate("2026-06-01"), number);

type Reached = UnionEvents["deadline.reached.v1"];

/** For tests: a database of its own with clocks, a union at a time, and what that union heard. */
export async function openTestHouse(databaseUrl: string) {
  const name = `deadlines_${randomUUID().replaceAll("-", "")}`;
  const server = await new DataSource({ type: "mariadb", url: databaseUrl }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const migrations = [...infrastructureMigrations, ...deadlineMigrations];
  const db = await openDatabase(url.href, { migrations });

  /** Sweeps until nothing is left, as a sweeper of its own. */
  const sweep = async (kinds: readonly DeadlineKind[], today: LocalDate, limit = 2) => {
    for (;;) {
      const swept = await tryAgain(() =>
        db.transaction("READ COMMITTED", (tx) => sweepDeadlines(tx, kinds, today, limit)),
      );
      if (swept === 0) return;
    }
  };
  const aUnion = () => {
    const unionId = newId();
    const of = (subject: string) => ({ unionId, subject });
    const told = async (): Promise<Reached[]> => {
      const rows = await db.query<{ payload: string }[]>(
        "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
        [unionId],
      );
      return rows.map(({ payload }) => JSON.parse(payload));
    };
    const states = async (): Promise<string[]> => {
      const rows = await db.query<{ state: string }[]>(
        "SELECT state FROM deadline WHERE union_id = ? ORDER BY id",
        [unionId],
      );
      return rows.map(({ state }) => state);
    };
    /** A clock from day 0 on; of `more` whatever a test is about. */
    const asked = (subject: string, dueOn: LocalDate, more: Partial<NewDeadline> = {}) => ({
      ...of(subject),
      subjectName: "延长食堂夜宵时间",
      campusId: null,
      startedOn: day(0),
      dueOn,
      responsible: persons(newId()),
      deputy: holdersOf(["CHAIR"], null),
      ...more,
    });
    const start = (kind: DeadlineKind, ...args: Parameters<typeof asked>): Promise<void> =>
      db.transaction((tx) => new Deadlines(tx).start(kind, asked(...args)));
    return { unionId, of, told, states, asked, start };
  };
  const close = async (): Promise<void> => {
    await db.destroy();
    await server.query(`DROP DATABASE ${name}`);
    await server.destroy();
  };
  return { db, sweep, aUnion, close };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
