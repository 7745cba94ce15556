import type { LocalDate } from "@union/kernel";
import { newId, Outbox, type Sql } from "@union/persistence";
import type { Deadline } from "./deadline.js";
import { DeadlineRepository } from "./deadline.repository.js";
import type { DeadlineKind } from "./deadline-kind.js";
import { nextStepOn, planSteps } from "./plan-steps.js";
import { reachedEvent } from "./reached-event.js";

/** Clocks that one sweep handles at most. */
const most = 200;

/**
 * Tells every step that has come by a day, once, whatever the number of sweepers: `deadline.reached.v1` beside the mark that
 * it was told. Of several steps that nobody swept for, the latest is told and stands for all; it escalates if one of them
 * would have. Answers how many clocks it took up: as many as `limit`, and there may be more. Wants READ COMMITTED, so that
 * it locks nothing else. Clocks of kinds that are not given are left alone.
 */
export async function sweepDeadlines(
  tx: Sql,
  kinds: readonly DeadlineKind[],
  today: LocalDate,
  limit: number = most,
): Promise<number> {
  if (kinds.length === 0) return 0;
  const rows = new DeadlineRepository(tx);
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  const claimed = await rows.claimToTell([...byName.keys()], today, limit);
  for (const deadline of claimed) {
    const kind = byName.get(deadline.kind)!;
    const steps = planSteps(kind, deadline);
    const come = steps.filter(({ on }) => on > deadline.toldThrough && on <= today);
    const latest = come.at(-1);
    let { escalatedOn } = deadline;
    // None where the plan has moved since: a later notice of holidays, or another release's steps.
    if (latest) {
      const escalates = come.some((step) => step.escalates);
      await tell(tx, kind, deadline, { ...latest, escalates }, today);
      if (escalates) escalatedOn ??= today;
    }
    const nextOn = nextStepOn(steps, today);
    if (kind.lapses && nextOn === null) await rows.end(kind.kind, deadline, deadline.dueOn);
    else
      await rows.reschedule(deadline, {
        ...{ dueOn: deadline.dueOn, toldThrough: today, escalatedOn, nextOn },
      });
  }
  return claimed.length;
}

async function tell(
  tx: Sql,
  kind: DeadlineKind,
  deadline: Deadline,
  step: Parameters<typeof reachedEvent>[2],
  today: LocalDate,
): Promise<void> {
  const outbox = new Outbox(tx, { unionId: deadline.unionId, traceId: newId() });
  const payload = reachedEvent(kind, deadline, step, today);
  await outbox.add("deadline.reached.v1", deadline.subject, payload);
}
