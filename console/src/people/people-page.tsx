import { useTranslation } from "react-i18next";
import { Page } from "../parts/page.js";
import "./people.css";
import { PeopleFilters } from "./people-filters.js";
import { PeopleList } from "./people-list.js";
import { useCampusOfAddress } from "./use-campus-of-address.js";
import { usePeopleFilter } from "./use-people-filter.js";

/** Everybody whom the reader's grants show: staff and members, as they stood on a day. */
export function PeoplePage() {
  const { t } = useTranslation("people");
  useCampusOfAddress();
  const { filter, change } = usePeopleFilter();
  return (
    <Page title={t("title")}>
      <PeopleFilters filter={filter} change={change} />
      <PeopleList filter={filter} />
    </Page>
  );
}
