import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import type { EventName, UnionEvents } from "@union/messages";
import { bulkInsert, fromSqlInstant, newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";
import type { EventHandlers, HeardEvent } from "@union/worker";
import { notificationsBy } from "../service.js";
import type { OutsideChannel } from "../topic/index.js";

type Person = {
  readonly id: string;
  readonly sex?: "MALE" | "FEMALE";
  readonly campusId?: string;
  readonly birthMonthDay?: string;
  readonly category?: string;
  readonly status?: string;
};
type Row = { id: string; name: EventName; subject: string; payload: string; trace_id: string };

/** A union of its own for a test, with people in its directory, to which events are told and whose notices are delivered. */
export async function aUnion(
  service: TestService,
  outside: readonly OutsideChannel[] = [],
  webhooks: readonly string[] = [],
) {
  const { db } = service.ground;
  const unionId = randomUUID();
  const campusId = newId();
  const openCampuses = async (...ids: readonly string[]): Promise<void> => {
    await db.query(
      "INSERT IGNORE INTO directory_campus (union_id, id, name, valid_from, valid_to, version) VALUES ?",
      [ids.map((id) => [unionId, id, "示范院区", "1900-01-01", openEnd, 1])],
    );
  };
  await openCampuses(campusId);
  const handlers: EventHandlers = notificationsBy(outside, undefined, { webhooks }).handlers(
    service.ground,
  );

  const hear = async (event: HeardEvent): Promise<void> => {
    const handle = handlers[event.name] as (tx: unknown, event: unknown) => Promise<void>;
    await db.transaction((tx) => handle(tx, event));
  };
  /** Delivers what the union's own events call for, as the relay and the consumer would. */
  const deliverAll = async (): Promise<void> => {
    for (;;) {
      const [row] = await db.query<Row[]>(
        "SELECT id, name, subject, CAST(payload AS CHAR) AS payload, trace_id FROM outbox WHERE union_id = ? AND published_at IS NULL ORDER BY position LIMIT 1",
        [unionId],
      );
      if (!row) return;
      const payload = JSON.parse(row.payload);
      const { id, name, subject, trace_id: traceId } = row;
      await hear({
        id,
        name,
        subject,
        payload,
        traceId,
        unionId,
        createdAt: service.ground.clock(),
      });
      await db.query("UPDATE outbox SET published_at = ? WHERE id = ?", ["2026-01-01", row.id]);
    }
  };
  return {
    unionId,
    campusId,
    chair: actorOf(unionId, "CHAIR"),
    person: (memberId: string) => actorOf(unionId, "MEMBER", { memberId }),
    openCampuses,
    employ: async (...people: readonly Person[]): Promise<void> => {
      const campuses = people.flatMap((person) => person.campusId ?? []);
      if (campuses.length > 0) await openCampuses(...campuses);
      await bulkInsert(
        db,
        "directory_member",
        [
          "union_id",
          "id",
          "staff_no",
          "name",
          "sex",
          "campus_id",
          "department_id",
          "status",
          "birth_month_day",
          "staff_category",
          "removed",
          "version",
        ],
        people.map((person) => [
          unionId,
          person.id,
          person.id.slice(-12),
          "示范员",
          person.sex ?? "FEMALE",
          person.campusId ?? campusId,
          newId(),
          person.status ?? "ACTIVE",
          person.birthMonthDay ?? null,
          person.category ?? null,
          0,
          1,
        ]),
      );
    },
    /** Tells an event of another service and delivers what comes of it. */
    tell: async <Name extends EventName>(
      name: Name,
      payload: Omit<UnionEvents[Name], "unionId">,
      createdAt = service.ground.clock(),
    ): Promise<void> => {
      const whole = { unionId, ...payload } as unknown as UnionEvents[Name];
      const origin = { id: newId(), subject: unionId, traceId: "trace-1", unionId, createdAt };
      await hear({ ...origin, name, payload: whole } as HeardEvent);
      await deliverAll();
    },
    deliverAll,
    openedAt: async (): Promise<Date[]> => {
      const rows = await db.query<{ at: string }[]>(
        "SELECT opened_at AS at FROM notice WHERE union_id = ?",
        [unionId],
      );
      return rows.map(({ at }) => fromSqlInstant(at));
    },
  };
}
