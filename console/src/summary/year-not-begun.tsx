import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "../parts/page.js";
import { thisYear } from "../parts/years.js";
import { usualYear } from "./summary-year.js";

/** Stands where an address names a year that has not begun: there is nothing to sum up, and these years there are. */
export function YearNotBegun({ year }: { readonly year: number }) {
  const { t } = useTranslation("summary");
  return (
    <Page title={t("notBegun", { year })}>
      <p>{t("notBegunText")}</p>
      <ul>
        {[thisYear(), usualYear()].map((one) => (
          <li key={one}>
            <Link to={`/summary/${one}`}>{t("ofYear", { year: one })}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
