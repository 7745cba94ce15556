import { useTranslation } from "react-i18next";
import { useYear } from "./use-year.js";

/** Says of a year that is not over that its figures are to date; and of one that has not begun which is shown in its place. */
export function YearNote() {
  const { t } = useTranslation("home");
  const { year, thisYear, notBegun } = useYear();
  if (notBegun !== null)
    return <p role="status">{t("notBegun", { year: notBegun, shown: year })}</p>;
  return year === thisYear ? <p>{t("running", { year })}</p> : null;
}
