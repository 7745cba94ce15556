import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import type { Column } from "../parts/virtual-rows.js";
import type { PeopleQuery } from "./people.generated.js";
import { StatusMark } from "./status-mark.js";

export type PersonInList = NonNullable<PeopleQuery["members"]>["edges"][number]["node"];

/** What the list shows of a person; the name leads to his page, which finds the way back to this very list. */
export function usePeopleColumns(): readonly Column<PersonInList>[] {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const { search } = useLocation();
  return useMemo(
    () => [
      {
        name: "name",
        title: t("name"),
        width: "minmax(0, 1.4fr)",
        cell: ({ id, name }) => (
          <Link to={`/people/${id}`} state={{ list: search }}>
            {name}
          </Link>
        ),
      },
      {
        name: "staffNo",
        title: t("staffNo"),
        width: "minmax(5rem, 0.8fr)",
        cell: ({ staffNo }) => staffNo,
      },
      {
        name: "campus",
        title: t("campus"),
        width: "minmax(0, 1fr)",
        cell: ({ campus }) => campus.name,
      },
      {
        name: "department",
        title: t("department"),
        width: "minmax(0, 1.4fr)",
        cell: ({ department }) => department.name,
      },
      {
        name: "employmentType",
        title: t("employmentType"),
        width: "minmax(0, 1fr)",
        cell: ({ employmentType }) => word(`EmploymentType.${employmentType}`),
      },
      {
        name: "status",
        title: t("status"),
        width: "minmax(0, 1fr)",
        cell: ({ status }) => <StatusMark status={status} />,
      },
    ],
    [t, word, search],
  );
}
