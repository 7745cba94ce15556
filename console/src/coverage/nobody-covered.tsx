import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { today } from "../parts/use-dates.js";

/** Why there is no staff: on another day than today there may just have been none; today the roster is still to be brought in. */
export function NobodyCovered({ asOf }: { readonly asOf: string }) {
  const { t } = useTranslation("coverage");
  if (asOf !== "" && asOf !== today())
    return (
      <EmptyLesson title={t("nobodyThen")}>
        <p>{t("nobodyThenHow")}</p>
        <p>
          <Link to="/coverage">{t("toToday")}</Link>
        </p>
      </EmptyLesson>
    );
  return (
    <EmptyLesson title={t("nobody")}>
      <p>{t("nobodyHow")}</p>
      <p>
        <Link to="/workbooks">{t("toWorkbooks")}</Link>
      </p>
    </EmptyLesson>
  );
}
