import {
  type Actor,
  err,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import { enterRow, plainDecimal } from "@union/registers";
import type { ResultOfWholeUnion } from "../whole-hospital.js";
import { hospitalFigureLanding } from "./hospital-figure.landing.js";
import { checkIndicator, type Indicator, type IndicatorProblem, places } from "./indicator.js";

export type IndicatorTaken = { readonly kind: "IndicatorTaken" };
export type IndicatorWrong = { readonly kind: "IndicatorWrong"; readonly places: number };
type Refusal = ResultOfWholeUnion | IndicatorTaken | IndicatorWrong | IndicatorProblem;
type Needs = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly keys: DataKeys;
  readonly today: LocalDate;
};
/** Plain digits, so many at most as every spreadsheet keeps. */
const number = /^-?(?!(?:\d\.?){16})(?:0|[1-9]\d*)(?:\.\d{1,4})?$/;
/** As the register writes it: without needless zeros. */
const plain = (text: string): string => plainDecimal(text) ?? text;
const isWord = (text: string, max: number) => !isUnseen(text) && [...text.trim()].length <= max;

/** Enters a figure of the administration by hand (F1, F2); an import of the same indicator and year knows it from then on. */
export const enterHospitalFigure =
  ({ tx, outbox, keys, today }: Needs) =>
  async (actor: Actor, typed: Indicator): Promise<Result<{ id: string }, Refusal>> => {
    const scope = scopeOf(actor, "hospitalResults.write");
    if (!scope || !isWide(scope)) return err({ kind: "ResultOfWholeUnion" });
    const { year } = typed;
    const [value, lastValue] = [typed.value.trim(), typed.lastValue?.trim() ?? null];
    const isNumber = number.test(value) && (lastValue === null || number.test(lastValue));
    const isNamed = isWord(typed.indicator, 60) && isWord(typed.unit, 20);
    const isYear = Number.isInteger(year) && year >= 1950 && year <= Number(today.slice(0, 4));
    if (!isNumber || !isNamed || !isYear) return err({ kind: "IndicatorWrong", places });
    const indicator = typed.indicator.trim();
    const checked = checkIndicator({
      ...{ year, indicator, unit: typed.unit.trim(), value: plain(value) },
      lastValue: lastValue === null ? null : plain(lastValue),
    });
    if (!checked.ok) return checked;
    const site = { tx, outbox, scope, today, requestedBy: actor.accountId };
    const id = await enterRow(hospitalFigureLanding, site, keys, {
      row: checked.value,
      found: null,
    });
    return id === null ? err({ kind: "IndicatorTaken" }) : ok({ id });
  };
