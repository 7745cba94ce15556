import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

/** Back to the list of people, filtered as it was. */
export function ToPeople() {
  const { t } = useTranslation("people");
  const { state } = useLocation();
  const list: unknown = state?.list;
  return <Link to={`/people${typeof list === "string" ? list : ""}`}>{t("back")}</Link>;
}
