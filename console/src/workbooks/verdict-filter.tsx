import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { ImportOf } from "./import-of.js";
import { countsOf, type VerdictChoice, verdicts } from "./verdicts.js";

type Asked = { readonly one: ImportOf; readonly chosen: VerdictChoice };

/** Narrows the rows of an import to one verdict, each with its count; the choice stands in the address. */
export function VerdictFilter({ one, chosen }: Asked) {
  const { t } = useTranslation("workbooks");
  const [, setAddress] = useSearchParams();
  const counts = countsOf(one);
  const words = one.dryRun ? "verdicts.tried" : "verdicts.done";
  return (
    <label className="filter">
      {t("rows.filter")}
      <select
        className="plain-select"
        value={chosen}
        onChange={({ target }) =>
          setAddress({ verdict: target.value.toLowerCase() }, { replace: true })
        }
      >
        <option value="ALL">{t("rows.all", { count: counts.ALL })}</option>
        {verdicts
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <option key={verdict} value={verdict}>
              {t("rows.of", { verdict: t(`${words}.${verdict}`), count: counts[verdict] })}
            </option>
          ))}
      </select>
    </label>
  );
}
