import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { settings } from "../app/settings.js";
import { useCampus } from "../app/use-campus.js";
import { useStored } from "../graph/use-stored.js";
import { thisYear } from "../parts/years.js";
import { CampusBars } from "./campus-bars.js";
import { type Headline, isOfTheYear, valueAt } from "./headlines.js";

type Asked = { readonly headline: Headline; readonly year: number };

/** One figure: the number, how it stands to the year before, and campus by campus as a picture that is a table as well. */
export function HeadlineCard({ headline, year }: Asked) {
  const { t } = useTranslation("home");
  const campus = useCampus();
  const { campuses } = useMe();
  const numbers = new Intl.NumberFormat(useStored(settings.language));
  const { name, isShare, now, before } = headline;
  const say = (value: number | null) =>
    value === null ? "—" : `${numbers.format(value)}${isShare ? "%" : ""}`;
  const value = valueAt(now, campus?.id ?? null);
  const former = valueAt(before, campus?.id ?? null);
  const isWhole = campus !== null && now !== null && now.byCampus === null;
  return (
    <li className="panel headline">
      <h3>{t(`headlines.${name}`)}</h3>
      <p className="headline-value">{say(value)}</p>
      <p className="headline-change">
        {now === null ? t("notThere") : changeOf()}
        {isWhole ? ` ${t("wholeUnion")}` : ""}
      </p>
      {now?.byCampus && (
        <CampusBars
          caption={t("byCampus", { name: t(`headlines.${name}`) })}
          {...{ year, say }}
          rows={campuses
            .filter(({ id }) => campus === null || id === campus.id)
            .map((one) => ({
              name: one.name,
              now: valueAt(now, one.id),
              before: valueAt(before, one.id),
            }))}
        />
      )}
    </li>
  );

  function changeOf(): string {
    if (value === null) return t("noYear");
    if (former === null) return t("noYearBefore");
    // Some months are not set against a whole year.
    if (year === thisYear() && isOfTheYear(name))
      return t("wholeYearBefore", { year: year - 1, value: say(former) });
    const change = Math.round((value - former) * 10) / 10;
    if (change === 0) return t("same");
    const by = isShare
      ? t("points", { count: Math.abs(change) })
      : numbers.format(Math.abs(change));
    return t(change > 0 ? "more" : "less", { by });
  }
}
