import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyLesson } from "../parts/empty-lesson.js";

const letters = ["A", "B", "C", "D", "F"] as const;

/** Stands where nothing is recorded for a year: what to import, so that its summary comes about. */
export function YearLesson({ year }: { readonly year: number }) {
  const { t } = useTranslation("summary");
  return (
    <EmptyLesson title={t("emptyTitle", { year })}>
      <p>{t("emptyText")}</p>
      <ul>
        {letters.map((letter) => (
          <li key={letter}>{t(`lessons.${letter}`)}</li>
        ))}
      </ul>
      <p>
        <Link to="/workbooks">{t("toWorkbooks")}</Link>
      </p>
    </EmptyLesson>
  );
}
