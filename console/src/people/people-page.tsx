import { useTranslation } from "react-i18next";
import { useCampus } from "../app/use-campus.js";
import { useConnection } from "../graph/use-connection.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Page } from "../parts/page.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { type Column, VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { PeopleDocument, type PeopleQuery } from "./people.generated.js";

type Person = NonNullable<PeopleQuery["members"]>["edges"][number]["node"];
const pageSize = 100;

/** Everybody whom the reader's grants show: staff and members. */
export function PeoplePage() {
  const { t } = useTranslation("people");
  const campus = useCampus();
  const { rows, total, isLoading, error, more, again } = useConnection({
    document: PeopleDocument,
    variables: { first: pageSize, filter: { campusId: campus?.id }, sort: "STAFF_NO" },
    pick: ({ members }) => members,
  });
  const columns: readonly Column<Person>[] = [
    { name: "staffNo", title: t("staffNo"), width: "7rem", cell: ({ staffNo }) => staffNo },
    { name: "name", title: t("name"), width: "minmax(0, 2fr)", cell: ({ name }) => name },
    {
      name: "campus",
      title: t("campus"),
      width: "minmax(0, 1fr)",
      cell: ({ campus }) => campus.name,
    },
    {
      name: "department",
      title: t("department"),
      width: "minmax(0, 2fr)",
      cell: ({ department }) => department.name,
    },
  ];
  return (
    <Page title={t("title")}>
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {rows.length > 0 && (
        <VirtualRows
          label={t("title")}
          columns={columns}
          rows={rows}
          total={total ?? -1}
          idOf={({ id }) => id}
          more={more}
        />
      )}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length === 0 && !isLoading && !error && <EmptyLesson title={t("nobody")} />}
    </Page>
  );
}
