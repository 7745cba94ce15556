import { useTranslation } from "react-i18next";
import { useYear } from "./use-year.js";

/** Years that are offered; others can be asked for in the address. */
const offered = 6;

/** Chooses the year of the figures; the choice stands in the address. */
export function YearSwitch() {
  const { t } = useTranslation("home");
  const { year, thisYear, choose } = useYear();
  const years = Array.from({ length: offered }, (_, ago) => thisYear - ago);
  return (
    <label className="home-year">
      <span>{t("year")}</span>
      <select
        className="plain-select"
        value={year}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {[...new Set([...years, year])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
