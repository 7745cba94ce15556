import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { employmentTypes } from "../graph/employment-types.js";
import { ChoiceField } from "../parts/choice-field.js";
import { DayField } from "../parts/day-field.js";
import { Fields } from "../parts/fields.js";
import { SearchField } from "../parts/search-field.js";
import { DepartmentField } from "./department-field.js";
import { standings, statuses } from "./standings.js";
import type { PeopleFilter } from "./use-people-filter.js";

type Asked = {
  readonly filter: PeopleFilter;
  readonly change: (key: keyof PeopleFilter, value: string, replace?: boolean) => void;
};

/** Narrows the list of people down, the search first. */
export function PeopleFilters({ filter, change }: Asked) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const search = useCallback((text: string) => change("search", text, true), [change]);
  const leaveOrTake = useCallback((id: string) => change("department", id, id === ""), [change]);
  return (
    <Fields label={t("filters")}>
      <SearchField
        label={t("search")}
        hint={t("searchHint")}
        value={filter.search}
        onSearch={search}
      />
      <DepartmentField value={filter.department} asOf={filter.asOf} onDepartment={leaveOrTake} />
      <ChoiceField
        label={t("employmentType")}
        value={filter.employment}
        onChoice={(one) => change("employment", one)}
      >
        <option value="">{t("anyEmploymentType")}</option>
        {employmentTypes.map((one) => (
          <option key={one} value={one}>
            {word(`EmploymentType.${one}`)}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t("status")}
        value={filter.standing}
        onChoice={(one) => change("standing", one)}
      >
        <option value="">{t("anyStatus")}</option>
        {(Object.keys(standings) as (keyof typeof standings)[]).map((one) => (
          <option key={one} value={one}>
            {t(`standings.${one}`)}
          </option>
        ))}
        {statuses.map((one) => (
          <option key={one} value={one}>
            {word(`MemberStatusFilter.${one}`)}
          </option>
        ))}
      </ChoiceField>
      <DayField label={t("asOf")} value={filter.asOf} onDay={(day) => change("asOf", day, true)} />
      <ChoiceField label={t("sort")} value={filter.sort} onChoice={(one) => change("sort", one)}>
        <option value="STAFF_NO">{t("sorts.STAFF_NO")}</option>
        <option value="NAME">{t("sorts.NAME")}</option>
      </ChoiceField>
    </Fields>
  );
}
