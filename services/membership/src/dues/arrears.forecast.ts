import type { LocalDate, Sentence } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ForecastCase, PolicyForecast } from "@union/service";
import { ArrearsOnRecordReader } from "./arrears-on-record.reader.js";
import { type DuesMonth, monthOf } from "./dues-month.js";
import { type ArrearsReplay, daysOf, overdueFrom, replayArrears } from "./replay-arrears.js";

type Kind = {
  readonly kind: string;
  readonly of: (replay: ArrearsReplay) => boolean;
  readonly label: (name: string) => Sentence;
};
const kinds: readonly Kind[] = [
  {
    kind: "DUES_REMINDED",
    of: ({ isReminded }) => isReminded,
    label: (name) => ({ zh: `提醒${name}缴纳会费`, en: `${name} is reminded of unpaid dues` }),
  },
  {
    kind: "DEEMED_WITHDRAWAL_OPENED",
    of: ({ isOpened }) => isOpened,
    label: (name) => ({
      zh: `${name}连续欠缴会费，提请委员会按自动退会处理`,
      en: `${name} has missed dues for so long that deemed withdrawal is opened`,
    }),
  },
];

/**
 * Whom the rounds of a year remind, and whose deemed withdrawal they open (DUE-R6, MEM-R10): 1 where they do, else 0, for everybody
 * who let a month pass unpaid. It goes by what is on record of payments and memberships; what a committee decides later changes nothing.
 */
export const arrearsForecast: PolicyForecast = {
  keys: ["membership.deemedExitMonths", "dues.remindMonths", "dues.graceDays"],
  cases: async (sql, { unionId, year, today, overrides }) => {
    const span = daysOf(year, today);
    const reader = new ArrearsOnRecordReader(sql, unionId);
    const since = new Map<string, LocalDate | null>();
    const overdueSince = (campusId: string, month: DuesMonth): LocalDate | null => {
      const name = `${campusId} ${month}`;
      const known = since.get(name);
      if (known !== undefined) return known;
      const found = overdueFrom(overrides, campusId, month);
      since.set(name, found);
      return found;
    };
    const concerned = overrides.filter(({ key }) => decides.has(key));
    const days = shortestGrace(overrides, span.until);
    const found: ForecastCase[] = [];
    for (let after = ""; ; ) {
      const people = await reader.late(monthOf(span.until), days, after);
      if (people.length === 0) return found;
      for (const { memberId, name, ...record } of people) {
        const replay = replayArrears(record, span, concerned, overdueSince);
        const { campusId } = replay;
        for (const { kind, of, label } of kinds)
          found.push({
            ...{ kind, subject: memberId, campusId, unit: "PERSONS" },
            ...{ label: label(name), value: of(replay) ? 1 : 0 },
          });
      }
      after = people.at(-1)!.memberId;
    }
  },
};

/** What the replay hangs on: its keys, and the profile that may have values for them. */
const decides: ReadonlySet<string> = new Set([...arrearsForecast.keys, "policy.profile"]);

/** Nobody who pays within so many days after a month's end ever owes it too long. */
function shortestGrace(overrides: readonly PolicyOverride[], on: LocalDate): number {
  const decided = overrides.flatMap(({ key, value }) =>
    key === "dues.graceDays" ? Number(value) : [],
  );
  const shipped = resolvePolicy("dues.graceDays", { campusId: null, on }, []).value;
  return Math.min(shipped, ...decided);
}
