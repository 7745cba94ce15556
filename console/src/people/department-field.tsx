import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useMe } from "../app/me.js";
import { useCampus } from "../app/use-campus.js";
import { ChoiceField } from "../parts/choice-field.js";
import { DepartmentsToChooseDocument } from "./people.generated.js";

type Asked = {
  readonly value: string;
  /** The day whose departments can be chosen; empty is today. */
  readonly asOf: string;
  readonly onDepartment: (id: string) => void;
};

/** Chooses a department among those of the chosen campus, or of all campuses, each under its own. */
export function DepartmentField({ value, asOf, onDepartment }: Asked) {
  const { t } = useTranslation("people");
  const { campuses } = useMe();
  const campus = useCampus();
  const [{ data, fetching, stale }] = useQuery({
    query: DepartmentsToChooseDocument,
    variables: { campusId: campus?.id ?? null, asOf: asOf || null },
  });
  const departments = data?.departments;
  const isGone =
    value !== "" && !fetching && !stale && departments?.some(({ id }) => id === value) === false;
  useEffect(() => {
    if (isGone) onDepartment("");
  }, [isGone, onDepartment]);
  const groups = (campus ? [campus] : campuses).map(({ id, name }) => ({
    ...{ id, name },
    departments: departments?.filter(({ campusId }) => campusId === id) ?? [],
  }));
  return (
    <ChoiceField label={t("department")} value={value} onChoice={onDepartment}>
      <option value="">{t("anyDepartment")}</option>
      {groups.map(({ id, name, departments }) => (
        <optgroup key={id} label={name}>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceField>
  );
}
