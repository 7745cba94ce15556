import { randomUUID } from "node:crypto";
import { type EventName, parseEvent, type UnionEvents } from "@union/messages";
import { infrastructureMigrations, newId, openDatabase } from "@union/persistence";
import type { EventHandlers, HeardEvent } from "@union/worker";
import { DataSource } from "typeorm";
import { directoryMigrations } from "./directory.migrations.js";
import { directoryHandlers } from "./directory-handlers.js";

type Handler = NonNullable<EventHandlers[EventName]>;

/** For tests: a database of its own with a directory, and events that arrive in it. */
export async function openTestHouse(databaseUrl: string) {
  const name = `directory_${randomUUID().replaceAll("-", "")}`;
  const server = await new DataSource({ type: "mariadb", url: databaseUrl }).initialize();
  await server.query(`CREATE DATABASE ${name}`);
  const migrations = [...infrastructureMigrations, ...directoryMigrations];
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const db = await openDatabase(url.href, { migrations });

  const hear = async <Name extends keyof typeof directoryHandlers>(
    name: Name,
    payload: UnionEvents[Name],
    createdAt = new Date(),
  ): Promise<void> => {
    const { unionId } = payload;
    const origin = { id: newId(), unionId, subject: unionId, traceId: "trace", createdAt };
    const event: HeardEvent = { ...origin, name, payload: parseEvent(name, payload) };
    await db.transaction((tx) => (directoryHandlers[name] as Handler)(tx, event as never));
  };
  const close = async (): Promise<void> => {
    await db.destroy();
    await server.query(`DROP DATABASE ${name}`);
    await server.destroy();
  };
  return { db, hear, close };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
