import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";
import { DayField } from "../parts/day-field.js";
import { Fields } from "../parts/fields.js";
import { today } from "../parts/use-dates.js";
import { DaySlider } from "./day-slider.js";
import { yearsAfter } from "./months.js";
import { UnionBeginningDocument } from "./organisation.generated.js";

type Asked = {
  readonly day: string;
  readonly other: string;
  readonly change: (key: "asOf" | "with", day: string) => void;
};

/** A union whose beginning is not recorded is looked at so far back. */
const usualYears = 10;

/** The day to look at, slid month by month since the union's beginning or written to the day, and the day to compare with. */
export function DayChoice({ day, other, change }: Asked) {
  const { t } = useTranslation("organisation");
  const language = useStored(settings.language);
  const [{ data }] = useQuery({ query: UnionBeginningDocument });
  const months = useMemo(
    () => new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }),
    [language],
  );
  const setDay = useCallback((to: string) => change("asOf", to), [change]);
  const setOther = useCallback((to: string) => change("with", to), [change]);
  const first = data?.unionOrg?.founding?.approvedOn ?? yearsAfter(today(), -usualYears);
  return (
    <Fields label={t("days")}>
      <DaySlider
        label={t("slider")}
        first={first}
        last={yearsAfter(today(), 1)}
        day={day}
        inWords={(one) => months.format(new Date(`${one}T00:00:00Z`))}
        onDay={setDay}
      />
      <DayField label={t("asOf")} value={day} onDay={setDay} isRequired />
      <DayField label={t("with")} value={other} onDay={setOther} isRequired />
      <div>
        <button type="button" className="plain-button" onClick={() => change("asOf", "")}>
          {t("today")}
        </button>
      </div>
    </Fields>
  );
}
