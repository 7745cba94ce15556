import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { WholeUnionNeeded } from "./charge-dues.js";
import type { DuesMonth } from "./dues-month.js";
import { DuesRunRepository, type StandingCharge } from "./dues-run.repository.js";
import { readTakeBackReason, type TakeBackReasonMissing } from "./take-back-reason.js";

export type RunUnknown = { readonly kind: "RunUnknown" };
export type RunTakenBack = { readonly kind: "RunTakenBack"; readonly on: LocalDate };
export type RunSettled = { readonly kind: "RunSettled"; readonly count: number };
type Refusal = RunUnknown | RunTakenBack | RunSettled | WholeUnionNeeded | TakeBackReasonMissing;
export type TakeBackInput = { readonly id: string; readonly reason: string };

type Needs = { readonly sql: Sql; readonly today: LocalDate };
type Charged = StandingCharge & { readonly settled: number };

/**
 * Takes a run back (撤回计收, DUE-R5): what it charged is reversed by entries of their own and nothing is deleted; what it had reversed
 * itself stays so, and the next run of that month, if there is one, charges what is owed. The house does not charge the month
 * again because of this run.
 */
export const takeBackDuesRun =
  ({ sql, today }: Needs) =>
  async (actor: Actor, { id, reason }: TakeBackInput): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "dues.write");
    if (!scope || !isWide(scope)) return err({ kind: "WholeUnionNeeded" });
    const because = readTakeBackReason(reason);
    if (!because.ok) return because;
    const { unionId, accountId } = actor;
    const [run] = await sql.query<{ month: DuesMonth; on: LocalDate | null }[]>(
      "SELECT month, taken_back_on AS `on` FROM dues_run WHERE union_id = ? AND id = ? FOR UPDATE",
      [unionId, id],
    );
    if (!run) return err({ kind: "RunUnknown" });
    if (run.on !== null) return err({ kind: "RunTakenBack", on: run.on });
    const repository = new DuesRunRepository(sql, unionId, run.month);
    await repository.hold();
    const charges = await sql.query<Charged[]>(
      `SELECT id, amount_fen AS amountFen, (state = 'WAIVED' OR (state = 'PAID' AND amount_fen > 0)) AS settled
       FROM dues_charge WHERE union_id = ? AND run_id = ? AND (standing = 1 OR laid_aside = 1) FOR UPDATE`,
      [unionId, id],
    );
    const settled = charges.filter((charge) => Number(charge.settled) === 1);
    if (settled.length > 0) return err({ kind: "RunSettled", count: settled.length });
    const reversals = charges.map((charge) => ({ charge, reason: "RUN_TAKEN_BACK" as const }));
    await repository.reverse(id, reversals, today);
    await sql.query(
      "UPDATE dues_run SET taken_back_on = ?, taken_back_by = ?, taken_back_because = ? WHERE union_id = ? AND id = ?",
      [today, accountId, because.value, unionId, id],
    );
    return ok({ id });
  };
