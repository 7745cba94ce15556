import type { DataKeys, Sql } from "@union/persistence";
import type { ForecastCase, ForecastQuestion, PolicyForecast } from "@union/service";
import type { DuesMonth } from "./dues-month.js";
import { DuesRunRepository } from "./dues-run.repository.js";
import { rulesOfMonth, type SettledCharge, settleCharges } from "./settle-charges.js";

/**
 * The dues of a campus and month that was charged, in fen, as a run under the decisions would leave them (DUE-R1, DUE-R2):
 * it is worked out as a run does it, so that it is what charging the month again gives.
 */
export const duesForecast = (keys: DataKeys): PolicyForecast => ({
  keys: ["dues.rateBps", "dues.truncateFen", "dues.baseItems"],
  cases: async (sql, asked) => {
    const names = await campusNames(sql, asked.unionId);
    const found: ForecastCase[] = [];
    for (const month of await chargedMonths(sql, asked)) {
      const sums = await duesOfMonth(sql, keys, asked, month);
      for (const [campusId, value] of sums)
        found.push({
          ...{ kind: "DUES_OF_MONTH", subject: `${campusId}/${month}`, campusId, unit: "FEN" },
          label: {
            zh: `${names.get(campusId) ?? "院区"} ${month} 会费`,
            en: `Dues of ${names.get(campusId) ?? "a campus"} in ${month}`,
          },
          value,
        });
    }
    return found;
  },
});

async function chargedMonths(
  sql: Sql,
  { unionId, year }: ForecastQuestion,
): Promise<readonly DuesMonth[]> {
  const rows = await sql.query<{ month: DuesMonth }[]>(
    "SELECT DISTINCT month FROM dues_run WHERE union_id = ? AND taken_back_on IS NULL AND month BETWEEN ? AND ? ORDER BY month",
    [unionId, `${year}-01`, `${year}-12`],
  );
  return rows.map(({ month }) => month);
}

async function campusNames(sql: Sql, unionId: string): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; name: string }[]>(
    "SELECT id, name FROM campus WHERE union_id = ?",
    [unionId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function duesOfMonth(
  sql: Sql,
  keys: DataKeys,
  { unionId, overrides }: ForecastQuestion,
  month: DuesMonth,
): Promise<Map<string, number>> {
  const repository = new DuesRunRepository(sql, unionId, month);
  const ruleOf = rulesOfMonth(overrides, month);
  const needs = { keys, repository, unionId, month, ruleOf, holds: false };
  const sums = await duesOfErased(sql, unionId, month);
  for (let after = ""; ; ) {
    const people = await repository.people(after);
    if (people.length === 0) return sums;
    for (const settled of await settleCharges(needs, people)) {
      const left = chargeLeft(settled);
      if (left) sums.set(left.campusId, (sums.get(left.campusId) ?? 0) + left.amountFen);
    }
    after = people.at(-1)!.id;
  }
}

/** What stands of people who were erased: no run looks at them any more. */
async function duesOfErased(
  sql: Sql,
  unionId: string,
  month: DuesMonth,
): Promise<Map<string, number>> {
  const rows = await sql.query<{ campusId: string; fen: number | string }[]>(
    `SELECT c.campus_id AS campusId, SUM(c.amount_fen) AS fen FROM dues_charge c
     JOIN member m ON m.union_id = c.union_id AND m.id = c.member_id
     WHERE c.union_id = ? AND c.month = ? AND c.standing = 1 AND m.erased_on IS NOT NULL GROUP BY c.campus_id`,
    [unionId, month],
  );
  return new Map(rows.map(({ campusId, fen }) => [campusId, Number(fen)]));
}

/** The charge that stands once a run has done its work; null where none does. */
const chargeLeft = ({ charge, lacking, reversal, standing }: SettledCharge) =>
  charge !== null && !lacking ? charge : reversal ? null : standing;
