import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../app/me.js";
import { roomsOf } from "../app/rooms.js";
import { useCampus } from "../app/use-campus.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { today } from "../parts/use-dates.js";
import type { PeopleFilter } from "./use-people-filter.js";

/** Why the list is empty, and what to do: look for less, at another day, or bring in the roster first. */
export function NobodyFound({ filter }: { readonly filter: PeopleFilter }) {
  const { t } = useTranslation("people");
  const me = useMe();
  const campus = useCampus();
  const { sort: _, asOf, ...narrowing } = filter;
  if (Object.values(narrowing).some((one) => one !== ""))
    return (
      <EmptyLesson title={t("nobodyFits")}>
        <p>{t("nobodyFitsHow")}</p>
        <p>
          <Link to="/people">{t("everybody")}</Link>
        </p>
      </EmptyLesson>
    );
  if (asOf !== "" && asOf !== today())
    return (
      <EmptyLesson title={t("nobodyThen")}>
        <p>{t("nobodyThenHow")}</p>
        <p>
          <Link to="/people">{t("toToday")}</Link>
        </p>
      </EmptyLesson>
    );
  if (campus && me.campuses.length > 1)
    return (
      <EmptyLesson title={t("nobodyAtCampus", { campus: campus.name })}>
        <p>{t("nobodyAtCampusHow")}</p>
      </EmptyLesson>
    );
  const canImport = roomsOf(me).some(({ name }) => name === "workbooks");
  return (
    <EmptyLesson title={t("nobody")}>
      <p>{t(canImport ? "nobodyHow" : "nobodyAskOfficer")}</p>
      {canImport && (
        <p>
          <Link to="/workbooks">{t("toWorkbooks")}</Link>
        </p>
      )}
    </EmptyLesson>
  );
}
