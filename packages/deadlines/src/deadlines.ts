import { addDays, type LocalDate } from "@union/kernel";
import { parseEvent } from "@union/messages";
import { newId, type Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { Deadline } from "./deadline.js";
import { type DeadlineOf, DeadlineRepository } from "./deadline.repository.js";
import type { DeadlineKind } from "./deadline-kind.js";
import { nextStepOn, planSteps } from "./plan-steps.js";
import { factsOf } from "./policy-numbers.js";
import { reachedEvent } from "./reached-event.js";

/** A clock to start; `overrides` are the union's own decisions, needed where the kind's steps ask policy. */
export type NewDeadline = Omit<
  Deadline,
  "id" | "kind" | "toldThrough" | "escalatedOn" | "policy"
> & {
  readonly overrides?: readonly PolicyOverride[];
};

const longestName = 200;

/**
 * Starts, moves and ends clocks in the transaction of the state that does so. One clock of a kind runs for a subject at a
 * time; doing the same again changes nothing, and ending what does not run does nothing.
 */
export class Deadlines {
  private readonly rows: DeadlineRepository;

  constructor(tx: Sql) {
    this.rows = new DeadlineRepository(tx);
  }

  /**
   * Starts a clock. Of the steps since it started that lie in the past, the latest is told by the next sweep; steps before
   * that never are. Throws EventMismatch for what could not be told: an id that is none, a name that is empty.
   */
  async start(kind: DeadlineKind, { overrides = [], ...asked }: NewDeadline): Promise<void> {
    const { campusId, startedOn, dueOn } = asked;
    const deadline: Deadline = {
      ...asked,
      id: newId(),
      kind: kind.kind,
      subjectName: asked.subjectName.slice(0, longestName),
      toldThrough: dayBefore(startedOn, dueOn),
      escalatedOn: null,
      policy: factsOf(kind.steps, { campusId, on: startedOn }, overrides),
    };
    parseEvent(
      "deadline.reached.v1",
      reachedEvent(kind, deadline, { on: dueOn, escalates: true }, dueOn),
    );
    const nextOn = nextStepOn(planSteps(kind, deadline), deadline.toldThrough);
    await this.rows.add(deadline, nextOn);
  }

  /**
   * Gives a running clock another last day, decided on the day `on`; steps that lie before that day are not told any more, and
   * it is the responsible's alone again until it escalates anew.
   */
  async move(kind: DeadlineKind, of: DeadlineOf, dueOn: LocalDate, on: LocalDate): Promise<void> {
    const running = await this.rows.findOpen(kind.kind, of);
    if (running === null || running.dueOn === dueOn) return;
    const [, toldThrough] = [dayBefore(on, dueOn), running.toldThrough].sort() as [
      LocalDate,
      LocalDate,
    ];
    const nextOn = nextStepOn(planSteps(kind, { ...running, dueOn }), toldThrough);
    await this.rows.reschedule(running, { dueOn, toldThrough, escalatedOn: null, nextOn });
  }

  /** Others are responsible, or stand above, from now on; where no clock runs, nothing changes. */
  async reassign(
    kind: DeadlineKind,
    { unionId, subject }: DeadlineOf,
    parties: Pick<Deadline, "responsible" | "deputy">,
  ): Promise<void> {
    const running = await this.rows.findOpen(kind.kind, { unionId, subject });
    if (running === null) return;
    const handed: Deadline = { ...running, ...parties };
    parseEvent(
      "deadline.reached.v1",
      reachedEvent(kind, handed, { on: running.dueOn, escalates: true }, running.dueOn),
    );
    await this.rows.hand(handed);
  }

  /** What was owed is done: nothing more is told. */
  async meet(kind: DeadlineKind, of: DeadlineOf, on: LocalDate): Promise<void> {
    await this.rows.end(kind.kind, of, on);
  }

  /** Nothing is owed any more: nothing more is told. */
  async cancel(kind: DeadlineKind, of: DeadlineOf): Promise<void> {
    await this.rows.end(kind.kind, of, null);
  }
}

/** The day before the earlier of two: what is due in the past already is told as overdue, not passed over. */
const dayBefore = (from: LocalDate, dueOn: LocalDate): LocalDate =>
  addDays(from < dueOn ? from : dueOn, -1);
