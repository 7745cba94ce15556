import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../app/me.js";
import { roomsOf } from "../app/rooms.js";
import { EmptyLesson } from "../parts/empty-lesson.js";

/** Says why no department stands on a day, and how departments come in. */
export function NoDepartments() {
  const { t } = useTranslation("organisation");
  const me = useMe();
  const canImport = roomsOf(me).some(({ name }) => name === "workbooks");
  return (
    <EmptyLesson title={t("noDepartments")}>
      <p>{t("noDepartmentsHow")}</p>
      {canImport && (
        <p>
          <Link to="/workbooks">{t("toWorkbooks")}</Link>
        </p>
      )}
    </EmptyLesson>
  );
}
