import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useStored } from "../graph/use-stored.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Moment } from "../parts/moment.js";
import { type Column, VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import { desk } from "./desk.js";
import { isOpen } from "./import-of.js";
import { serviceNames } from "./in-service.js";
import { listed } from "./listed.js";
import type { PastImport } from "./merged.js";
import { Tally } from "./tally.js";
import { useHistory } from "./use-history.js";

/** What was imported by whom the reader may see, over all services, newest first. */
export function History() {
  const { t, i18n } = useTranslation("workbooks");
  const ended = useStored(desk).flatMap(({ sheets }) => sheets.filter(({ one }) => !isOpen(one)));
  const { imports, errors, isLoading, hasMore, more, again } = useHistory(ended.length);
  const silent = serviceNames.filter((service) => errors[service]);
  const columns: readonly Column<PastImport>[] = [
    {
      name: "at",
      title: t("history.at"),
      width: "11rem",
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
      {silent.length > 0 && (
        <Alert
          role="alert"
          type="warning"
          showIcon
          title={t("history.silent", {
            services: listed(
              silent.map((service) => t(`services.${service}`)),
              i18n.language,
            ),
          })}
          action={<Button onClick={() => void again()}>{t("file.askAgain")}</Button>}
        />
      )}
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
      {imports.length === 0 && !isLoading && silent.length === 0 && (
        <EmptyLesson title={t("history.empty")}>
          <p>{t("history.emptyRegister")}</p>
          <p>{t("history.emptyFirst")}</p>
        </EmptyLesson>
      )}
    </section>
  );
}
