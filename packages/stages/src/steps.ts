import { type Actor, type Clock, roleFor } from "@union/kernel";
import { parseEvent } from "@union/messages";
import { newId, type Outbox, type Sql, toSqlInstant } from "@union/persistence";
import type { NewStep } from "./new-step.js";
import { passedEvent } from "./passed-event.js";
import type { Stages } from "./stages.js";
import type { TakenStep } from "./take-step.js";

/** The steps of matters in one transaction: who did what, when, with which opinion (domain 2.16.1). */
export class Steps {
  constructor(
    private readonly tx: Sql,
    private readonly outbox: Pick<Outbox, "add">,
    private readonly clock: Clock,
  ) {}

  /** What was done on a matter so far, in its order; held until the transaction ends. */
  async taken(unionId: string, kind: string, subject: string): Promise<TakenStep[]> {
    return this.tx.query(
      `SELECT step, account_id AS accountId, member_id AS memberId FROM stage_step
       WHERE union_id = ? AND kind = ? AND subject = ? ORDER BY no FOR UPDATE`,
      [unionId, kind, subject],
    );
  }

  /** Remembers a step and tells whom it concerns. Throws EventMismatch where a party or the name could not be told. */
  async pass<State extends string, Name extends string>(
    stages: Stages<State, Name>,
    actor: Actor | null,
    step: NewStep<State, Name>,
  ): Promise<void> {
    const { unionId, subject } = step;
    const id = newId();
    const { by, tells } = stages.steps[step.step];
    const role = actor === null || by === "OWNER" || by === "HOUSE" ? null : roleFor(actor, by);
    const matter = [unionId, stages.kind, subject];
    const number = step.isFirst
      ? { sql: "1", params: [] }
      : {
          sql: "COALESCE(MAX(no), 0) + 1",
          from: "FROM stage_step WHERE union_id = ? AND kind = ? AND subject = ?",
          params: matter,
        };
    await this.tx.query(
      `INSERT INTO stage_step (union_id, id, kind, subject, no, step, from_state, to_state, account_id, member_id, role, opinion, policy, at)
       SELECT ?, ?, ?, ?, ${number.sql}, ?, ?, ?, ?, ?, ?, ?, ?, ? ${number.from ?? ""}`,
      [
        ...[unionId, id, stages.kind, subject, step.step, step.from, step.to],
        ...[actor?.accountId ?? null, actor?.memberId ?? null, role, step.opinion],
        ...[JSON.stringify(step.policy ?? {}), toSqlInstant(this.clock())],
        ...number.params,
      ],
    );
    if ("silent" in tells) return;
    const event = passedEvent(stages, id, step);
    parseEvent("stage.passed.v1", event);
    await this.outbox.add("stage.passed.v1", subject, event);
  }
}
