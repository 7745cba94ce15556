import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql } from "@union/persistence";
import type { ChargeState, ReversalReason } from "./decide-charge.js";
import type { StatusPeriod } from "./dues-duty.js";
import { type DuesMonth, firstDayOf, lastDayOf } from "./dues-month.js";

/** Somebody whom a run looks at, with the post of the month's first day; without one he owes nothing here. */
export type RunPerson = {
  readonly id: string;
  readonly salt: Buffer | null;
  readonly personal: Buffer | null;
  readonly campusId: string | null;
  readonly departmentId: string | null;
};
export type StandingCharge = {
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly state: ChargeState;
  readonly amountFen: number;
  readonly rule: string;
  readonly isMoved: boolean;
};
export type NewCharge = {
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly amountFen: number;
  readonly rule: string;
  readonly baseDigest: Buffer;
};
export type NewReversal = { readonly charge: StandingCharge; readonly reason: ReversalReason };

/** How many people a run holds in memory at once. */
export const runBatch = 1_000;

/** Reads and writes what a run over one union and month needs, a batch of people at a time. */
export class DuesRunRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
    private readonly month: DuesMonth,
  ) {}

  /** One run of a union at a time: a second one waits here and then finds nothing left to do. */
  async hold(): Promise<void> {
    await this.sql.query("SELECT id FROM union_org WHERE id = ? FOR UPDATE", [this.unionId]);
  }

  /** Everybody but the erased, who keep what they were charged, and but those who were merged into others, for whom these stand. */
  people(after: string): Promise<RunPerson[]> {
    const first = firstDayOf(this.month);
    return this.sql.query(
      `SELECT m.id, m.data_salt AS salt, m.personal, p.campus_id AS campusId, p.department_id AS departmentId
       FROM member m LEFT JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= ? AND p.valid_to > ?
       WHERE m.union_id = ? AND m.erased_on IS NULL AND m.id > ?
         AND NOT EXISTS (SELECT 1 FROM member_merge g WHERE g.union_id = m.union_id AND g.absorbed_id = m.id AND g.state = 'MERGED') ORDER BY m.id LIMIT ${runBatch}`,
      [first, first, this.unionId, after],
    );
  }

  /** What touched the memberships of these people in the month, in the order of days. */
  async periods(ids: readonly string[]): Promise<Map<string, StatusPeriod[]>> {
    const rows = await this.sql.query<(StatusPeriod & { memberId: string })[]>(
      `SELECT member_id AS memberId, status, effective_on AS effectiveOn, until_on AS untilOn FROM membership_fact
       WHERE union_id = ? AND member_id IN (?) AND effective_on <= ? AND until_on >= ? ORDER BY member_id, effective_on`,
      [this.unionId, ids, lastDayOf(this.month), firstDayOf(this.month)],
    );
    const found = new Map<string, StatusPeriod[]>();
    for (const { memberId, ...period } of rows)
      found.set(memberId, [...(found.get(memberId) ?? []), period]);
    return found;
  }

  /** The charges of these people that stand; `holds` keeps them until the transaction ends. */
  async standing(ids: readonly string[], holds: boolean): Promise<Map<string, StandingCharge>> {
    const rows = await this.sql.query<StandingCharge[]>(
      `SELECT id, member_id AS memberId, campus_id AS campusId, state, amount_fen AS amountFen, rule,
         EXISTS (SELECT 1 FROM moved_row j WHERE j.union_id = dues_charge.union_id AND j.place = 'dues_charge.member_id'
           AND j.row_key = dues_charge.id) AS isMoved FROM dues_charge
       WHERE union_id = ? AND member_id IN (?) AND month = ? AND standing = 1${holds ? " FOR UPDATE" : ""}`,
      [this.unionId, ids, this.month],
    );
    return new Map(
      rows.map((row) => [
        row.memberId,
        { ...row, amountFen: Number(row.amountFen), isMoved: Number(row.isMoved) === 1 },
      ]),
    );
  }

  /** The pay items that were recorded for these people and hold in the month, sealed. */
  async payItems(ids: readonly string[]): Promise<Map<string, Buffer>> {
    const rows = await this.sql.query<{ memberId: string; items: Buffer }[]>(
      `SELECT member_id AS memberId, items FROM dues_base WHERE union_id = ? AND member_id IN (?) AND from_month <= ?
       ORDER BY member_id, from_month`,
      [this.unionId, ids, this.month],
    );
    return new Map(rows.map(({ memberId, items }) => [memberId, items]));
  }

  /** Adds charges; where there is nothing to pay the month is settled at once. */
  addCharges(runId: string, charges: readonly NewCharge[], today: LocalDate): Promise<void> {
    return bulkInsert(
      this.sql,
      "dues_charge",
      [
        ...["union_id", "id", "member_id", "month", "campus_id", "department_id", "amount_fen"],
        ...["rule", "base_digest", "state", "run_id", "settled_on", "standing", "version"],
      ],
      charges.map(({ memberId, campusId, departmentId, amountFen, rule, baseDigest }) => [
        ...[this.unionId, newId(), memberId, this.month, campusId, departmentId, amountFen],
        ...[rule, baseDigest, amountFen === 0 ? "PAID" : "DUE", runId],
        ...[amountFen === 0 ? today : null, 1, 1],
      ]),
    );
  }

  /** Reverses charges by entries of their own; the charges keep what they said. */
  async reverse(runId: string, reversals: readonly NewReversal[], today: LocalDate): Promise<void> {
    if (reversals.length === 0) return;
    await bulkInsert(
      this.sql,
      "dues_reversal",
      ["union_id", "charge_id", "run_id", "reason", "amount_fen", "reversed_on"],
      reversals.map(({ charge, reason }) => [
        ...[this.unionId, charge.id, runId, reason, -charge.amountFen, today],
      ]),
    );
    await this.sql.query(
      "UPDATE dues_charge SET standing = NULL, laid_aside = NULL, version = version + 1 WHERE union_id = ? AND id IN (?)",
      [this.unionId, reversals.map(({ charge }) => charge.id)],
    );
  }

  /** Notes whose base is not known: of these people, these and no others. */
  async noteLackingBase(
    ids: readonly string[],
    lacking: readonly Pick<NewCharge, "memberId" | "campusId" | "departmentId">[],
  ): Promise<void> {
    await this.sql.query(
      "DELETE FROM dues_lacking_base WHERE union_id = ? AND month = ? AND member_id IN (?)",
      [this.unionId, this.month, ids],
    );
    await bulkInsert(
      this.sql,
      "dues_lacking_base",
      ["union_id", "month", "member_id", "campus_id", "department_id"],
      lacking.map((one) => [
        ...[this.unionId, this.month, one.memberId, one.campusId, one.departmentId],
      ]),
    );
  }

  /** The latest run of the month that stands, or null before the first. */
  async latestRun(): Promise<string | null> {
    const [row] = await this.sql.query<{ id: string }[]>(
      "SELECT id FROM dues_run WHERE union_id = ? AND month = ? AND taken_back_on IS NULL ORDER BY id DESC LIMIT 1",
      [this.unionId, this.month],
    );
    return row?.id ?? null;
  }

  addRun(run: {
    readonly id: string;
    readonly accountId: string | null;
    readonly today: LocalDate;
    readonly charged: number;
    readonly reversed: number;
  }): Promise<unknown> {
    return this.sql.query(
      "INSERT INTO dues_run (union_id, id, month, account_id, ran_on, charged, reversed) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [this.unionId, run.id, this.month, run.accountId, run.today, run.charged, run.reversed],
    );
  }
}
