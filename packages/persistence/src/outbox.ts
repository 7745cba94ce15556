import { type EventName, parseEvent, type UnionEvents } from "@union/messages";
import type { Sql } from "./database.js";
import { toSqlInstant } from "./instant.js";
import { newId } from "./new-id.js";

type Origin = { readonly unionId: string; readonly traceId: string };

/** Writes events beside the state they announce, in the same transaction; the relay tells them after the commit. */
export class Outbox {
  constructor(
    private readonly tx: Sql,
    private readonly origin: Origin,
  ) {}

  /** The trace of the request it all began with. */
  get traceId(): string {
    return this.origin.traceId;
  }

  /** The payload is checked against its schema: what the schema does not name does not leave. `subject` is the id of what the event is about: events of one subject keep their order. */
  async add<Name extends EventName>(
    name: Name,
    subject: string,
    payload: UnionEvents[Name],
  ): Promise<void> {
    await this.tx.query(
      `INSERT INTO outbox (id, union_id, name, subject, payload, trace_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        this.origin.unionId,
        name,
        subject,
        JSON.stringify(parseEvent(name, payload)),
        this.origin.traceId,
        toSqlInstant(new Date()),
      ],
    );
  }
}
