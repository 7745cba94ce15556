import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useCampus } from "../app/use-campus.js";
import { useConnection } from "../graph/use-connection.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { NobodyFound } from "./nobody-found.js";
import { PeopleCountDocument, PeopleDocument } from "./people.generated.js";
import { usePeopleColumns } from "./people-columns.js";
import { statusesOf } from "./standings.js";
import type { PeopleFilter } from "./use-people-filter.js";

const pageSize = 100;

/** The people whom a filter lets through: their number, and as many of them as somebody scrolls to. */
export function PeopleList({ filter }: { readonly filter: PeopleFilter }) {
  const { t } = useTranslation("people");
  const campus = useCampus();
  const columns = usePeopleColumns();
  const wanted = {
    asOf: filter.asOf || null,
    filter: {
      campusId: campus?.id ?? null,
      departmentId: filter.department || null,
      employmentType: filter.employment || null,
      search: filter.search || null,
      statuses: filter.standing ? statusesOf(filter.standing) : null,
    },
  };
  const [{ data, fetching, stale }] = useQuery({ query: PeopleCountDocument, variables: wanted });
  const total = fetching || stale ? null : data?.members?.totalCount;
  const { rows, isLoading, error, more, again } = useConnection({
    document: PeopleDocument,
    variables: { ...wanted, first: pageSize, sort: filter.sort },
    pick: ({ members }) => members,
    keepsRows: true,
  });
  return (
    <div className="people-list" aria-busy={isLoading}>
      <p role="status">{total == null ? " " : t("total", { count: total })}</p>
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {rows.length > 0 && (
        <VirtualRows
          key={JSON.stringify([wanted, filter.sort])}
          label={t("title")}
          columns={columns}
          rows={rows}
          total={total ?? -1}
          idOf={({ id }) => id}
          more={more}
        />
      )}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length === 0 && !isLoading && !error && <NobodyFound filter={filter} />}
    </div>
  );
}
