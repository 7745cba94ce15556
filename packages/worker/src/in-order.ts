import type { Sql } from "@union/persistence";
import type { Telling } from "./event-job.js";

type Open = { readonly position: number; readonly eventId: string };
type UntoldRow = {
  position: number | string;
  eventId: string;
  unionId: string;
  name: string;
  subject: string;
};
type ToldRow = {
  position: number | string;
  subscriber: string;
  afterPosition: number | string | null;
  afterId: string | null;
};

/**
 * Names to each telling the event of its subject that its subscriber must do before: the last earlier one that is not
 * confirmed, or that another relay is about to tell. The tellings' own rows must stand in outbox_told already, so that those of one lot see
 * each other. Untold events are read first: whatever another relay commits in between is then seen at least once.
 */
export async function inOrder(
  tx: Sql,
  tellings: readonly Telling[],
  hears: (subscriber: string, event: string) => boolean,
): Promise<Telling[]> {
  if (tellings.length === 0) return [];
  const untold = await untoldBefore(tx, tellings);
  const told = await toldBefore(tx, tellings);
  return tellings.map(({ subscriber, job }) => {
    const elsewhere = untold.findLast(
      (one) =>
        one.position < job.position &&
        one.subject === job.subject &&
        one.unionId === job.unionId &&
        hears(subscriber, one.name),
    );
    const here = told.get(`${job.position} ${subscriber}`);
    const [last] = [elsewhere, here]
      .filter((one) => one !== undefined)
      .sort((a, b) => b.position - a.position);
    return { subscriber, job: { ...job, after: last?.eventId ?? null } };
  });
}

/** Events of the same subjects that stand before them in the outbox and are untold: another relay has them in hand. */
async function untoldBefore(tx: Sql, tellings: readonly Telling[]) {
  const positions = tellings.map(({ job }) => job.position);
  const rows = await tx.query<UntoldRow[]>(
    `SELECT position, id AS eventId, union_id AS unionId, name, subject FROM outbox
      WHERE published_at IS NULL AND position < ? AND subject IN (?) ORDER BY position`,
    [Math.max(...positions), [...new Set(tellings.map(({ job }) => job.subject))]],
  );
  const own = new Set(positions);
  return rows
    .map((row) => ({ ...row, position: Number(row.position) }))
    .filter(({ position }) => !own.has(position));
}

/** For each telling the last unconfirmed one before it, of the same subject and subscriber. */
async function toldBefore(tx: Sql, tellings: readonly Telling[]): Promise<Map<string, Open>> {
  const rows = await tx.query<ToldRow[]>(
    `SELECT t.position, t.subscriber, before_it.position AS afterPosition, before_it.event_id AS afterId
       FROM (SELECT told.position, told.subscriber,
              (SELECT MAX(p.position) FROM outbox_told p
                WHERE p.subject = told.subject AND p.union_id = told.union_id
                  AND p.subscriber = told.subscriber AND p.position < told.position) AS before_position
              FROM outbox_told told WHERE told.position IN (?)) t
       JOIN outbox_told before_it ON before_it.position = t.before_position AND before_it.subscriber = t.subscriber`,
    [[...new Set(tellings.map(({ job }) => job.position))]],
  );
  return new Map(
    rows.map((row) => [
      `${row.position} ${row.subscriber}`,
      { position: Number(row.afterPosition), eventId: row.afterId ?? "" },
    ]),
  );
}
