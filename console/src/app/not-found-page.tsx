import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "../parts/page.js";

/** What stands at an address where nothing is. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")}>
      <p>{t("notFound.text")}</p>
      <p>
        <Link to="/">{t("notFound.home")}</Link>
      </p>
    </Page>
  );
}
