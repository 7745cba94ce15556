import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useStored } from "../graph/use-stored.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Moment } from "../parts/moment.js";
import { type Column, VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { desk } from "./desk.js";
import type { PastImport } from "./merged.js";
import { Tally } from "./tally.js";
import { UnansweredNotices } from "./unanswered-notices.js";
import { useHistory } from "./use-history.js";

/** What was imported by whom the reader may see, over all services, newest first. */
export function History() {
  const { t } = useTranslation("workbooks");
  const states = useStored(desk).flatMap(({ sheets }) =>
    sheets.map(({ one }) => `${one.id} ${one.state}`),
  );
  const { imports, unanswered, isLoading, hasMore, more, again } = useHistory(states.join());
  const columns: readonly Column<PastImport>[] = [
    {
      name: "at",
      title: t("history.at"),
      width: "13rem",
      cell: ({ one }) => <Moment at={one.requestedAt} />,
    },
    {
      name: "sheet",
      title: t("history.sheet"),
      width: "minmax(0, 1fr)",
      cell: ({ service, one }) => (
        <Link to={`/workbooks/${service}/${one.id}`}>{one.sheet || one.register}</Link>
      ),
    },
    {
      name: "file",
      title: t("history.file"),
      width: "minmax(0, 1fr)",
      cell: ({ one }) => one.fileName,
    },
    {
      name: "tally",
      title: t("history.tally"),
      width: "minmax(0, 2fr)",
      cell: ({ one }) => <Tally one={one} />,
    },
  ];
  return (
    <section className="history">
      <h2>{t("history.title")}</h2>
      <UnansweredNotices unanswered={unanswered} missing="history" again={again} />
      {imports.length > 0 && (
        <VirtualRows
          label={t("history.title")}
          columns={columns}
          rows={imports}
          total={hasMore ? -1 : imports.length}
          idOf={({ one }) => one.id}
          more={more}
          rowHeight={56}
        />
      )}
      {imports.length === 0 && isLoading && <Waiting />}
      {imports.length === 0 && !isLoading && unanswered.length === 0 && (
        <EmptyLesson title={t("history.empty")}>
          <p>{t("history.emptyRegister")}</p>
          <p>{t("history.emptyFirst")}</p>
        </EmptyLesson>
      )}
    </section>
  );
}
