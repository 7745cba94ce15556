import { useTranslation } from "react-i18next";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Page } from "../parts/page.js";
import { ToPeople } from "./to-people.js";

/** Stands where an address names nobody, or somebody whom the reader's grants do not show. */
export function PersonUnknown() {
  const { t } = useTranslation("people");
  return (
    <Page title={t("unknown")} actions={<ToPeople />}>
      <EmptyLesson title={t("unknownWhy")}>
        <p>{t("unknownHow")}</p>
      </EmptyLesson>
    </Page>
  );
}
