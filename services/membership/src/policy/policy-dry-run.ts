import {
  type Actor,
  covers,
  err,
  type LocalDate,
  ok,
  type Result,
  type Sentence,
  scopeOf,
} from "@union/kernel";
import type { Sql } from "@union/persistence";
import { asIfDecided, type PolicyRefusal, policyProfiles } from "@union/policy";
import type { ForecastCase, PolicyForecast } from "@union/service";
import { OrganisationRepository } from "../organisation/index.js";
import { noCases, remarkUnforeseen } from "./forecast-remarks.js";
import { PolicyOverrideRepository } from "./policy-override.repository.js";
import {
  type PolicyDecision,
  type PolicyKeyUnknown,
  type PolicySourceMissing,
  readPolicyDecision,
} from "./policy-proposal.js";
import type { PolicyCampusUnknown } from "./propose-policy.js";

export type PolicyNotForeseen = {
  readonly kind: "PolicyNotForeseen";
  readonly keys: readonly string[];
};
export type ForecastYearWrong = {
  readonly kind: "ForecastYearWrong";
  readonly first: number;
  readonly last: number;
};
export type PolicyForecastRefusal =
  | PolicyKeyUnknown
  | PolicySourceMissing
  | PolicyCampusUnknown
  | PolicyNotForeseen
  | ForecastYearWrong
  | PolicyRefusal;

export type PolicyDryRunInput = Omit<PolicyDecision, "key" | "source"> & {
  readonly key: string;
  readonly year: number;
};

/** A case that comes out otherwise. */
export type ForecastChange = Omit<ForecastCase, "value"> & {
  readonly before: number;
  readonly after: number;
};
/** All cases of a kind together, those that stay as they are among them. */
export type ForecastTotal = Pick<ForecastCase, "kind" | "unit"> & {
  readonly cases: number;
  readonly changed: number;
  readonly before: number;
  readonly after: number;
};
export type ForecastAnswer = {
  /** Since when the decision was thought to be in force. */
  readonly from: LocalDate;
  readonly changes: readonly ForecastChange[];
  readonly totals: readonly ForecastTotal[];
  /** What the answer does not show, in words: values that cannot be played again, or a year without cases. */
  readonly remarks: readonly Sentence[];
};

const firstYear = 2000;

/**
 * What a decision would change among a year's cases, within the actor's reach. It stores nothing; `sql` should be a snapshot that
 * cannot write. A decision yet to come is thought to begin with the year ({@link asIfDecided}).
 */
export const policyDryRun =
  (sql: Sql, forecasts: readonly PolicyForecast[], today: LocalDate) =>
  async (
    actor: Actor,
    input: PolicyDryRunInput,
  ): Promise<Result<ForecastAnswer, PolicyForecastRefusal>> => {
    const { year, ...asked } = input;
    const decision = readPolicyDecision({ ...asked, source: "—" });
    if (!decision.ok) return decision;
    const { key, campusId } = decision.value;
    const { unionId } = actor;
    const last = Number(today.slice(0, 4));
    if (year < firstYear || year > last)
      return err({ kind: "ForecastYearWrong", first: firstYear, last });
    const scope = scopeOf(actor, "policy.write");
    if (!scope || !covers(scope, campusId)) return err({ kind: "PolicyCampusUnknown" });
    const campuses = new OrganisationRepository(sql);
    if (campusId !== null && !(await campuses.hasNode(actor, "campus", [campusId])))
      return err({ kind: "PolicyCampusUnknown" });
    const concerned = forecasts.filter(({ keys }) => keys.some((one) => hangsOn(one, key)));
    if (concerned.length === 0) return err({ kind: "PolicyNotForeseen", keys: keysOf(forecasts) });
    const decided = await new PolicyOverrideRepository(sql).all(unionId);
    const played = asIfDecided(decision.value, year, decided);
    const casesUnder = async (overrides: typeof played.overrides): Promise<ForecastCase[]> => {
      const found: ForecastCase[] = [];
      for (const { cases } of concerned)
        found.push(...(await cases(sql, { unionId, year, today, overrides })));
      return found.filter((one) => covers(scope, one.campusId));
    };
    const changes = compare(await casesUnder(decided), await casesUnder(played.overrides));
    return ok({
      from: played.from,
      changes: changes.filter(({ before, after }) => before !== after),
      totals: totalsOf(changes),
      remarks: [
        ...remarkUnforeseen(key, keysOf(forecasts)),
        ...(changes.length === 0 ? [noCases(year)] : []),
      ],
    });
  };

/** A profile concerns each key that one of the profiles has a value for. */
const hangsOn = (key: string, decided: string): boolean =>
  key === decided ||
  (decided === "policy.profile" &&
    Object.values(policyProfiles).some(({ values }) => key in values));

const keysOf = (forecasts: readonly PolicyForecast[]): string[] =>
  [...new Set(forecasts.flatMap(({ keys }) => keys))].sort();

/** Every case once, as it comes out before and after; one that is only on one side counts zero on the other. */
function compare(
  before: readonly ForecastCase[],
  after: readonly ForecastCase[],
): ForecastChange[] {
  const all = new Map<string, ForecastChange>();
  for (const { value, ...one } of before)
    all.set(`${one.kind}/${one.subject}`, { ...one, before: value, after: 0 });
  for (const { value, ...one } of after) {
    const name = `${one.kind}/${one.subject}`;
    all.set(name, { ...one, before: all.get(name)?.before ?? 0, after: value });
  }
  return [...all.values()];
}

function totalsOf(changes: readonly ForecastChange[]): ForecastTotal[] {
  const totals = new Map<string, ForecastTotal>();
  for (const { kind, unit, before, after } of changes) {
    const so = totals.get(kind) ?? { kind, unit, cases: 0, changed: 0, before: 0, after: 0 };
    totals.set(kind, {
      ...so,
      cases: so.cases + 1,
      changed: so.changed + (before === after ? 0 : 1),
      before: so.before + before,
      after: so.after + after,
    });
  }
  return [...totals.values()];
}
