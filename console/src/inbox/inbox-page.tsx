import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "../app/me.js";
import { useConnection } from "../graph/use-connection.js";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Page } from "../parts/page.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { VirtualRows } from "../parts/virtual-rows.js";
import { Waiting } from "../parts/waiting.js";
import "./inbox.css";
import { InboxDocument } from "./inbox.generated.js";
import { inboxColumns } from "./inbox-columns.js";
import { InboxFilter } from "./inbox-filter.js";
import { OpenedNotice } from "./opened-notice.js";
import { useInboxFilter } from "./use-inbox-filter.js";
import { useMarkRead } from "./use-mark-read.js";

const pageSize = 50;

/** The reader's own notices: what is not read stands out, each opens to its text, and all can be marked as read at once. */
export function InboxPage() {
  const { t } = useTranslation("inbox");
  const { unread } = useMe();
  const filter = useInboxFilter();
  const { topic, unreadOnly } = filter;
  const { rows, total, isLoading, error, more, again } = useConnection({
    document: InboxDocument,
    variables: { first: pageSize, filter: { topic, unreadOnly } },
    pick: ({ inbox }) => inbox,
  });
  const reading = useMarkRead();
  const { mark, markAll, isRead, problem, isSending } = reading;
  const columns = inboxColumns({
    ...{ t, isRead },
    open: ({ id }) => filter.open(id),
    mark: ({ id }) => void mark(id),
  });
  /** What is not read of the topic that is looked at; where none is chosen, everything can be marked at once. */
  const ofTopic = rows.flatMap((one) => (isRead(one) ? [] : [one.id]));
  const isNarrowed = topic !== null || unreadOnly;
  return (
    <Page
      title={t("title")}
      lead={unread === null ? null : t(unread > 0 ? "unreadLead" : "allRead", { count: unread })}
      actions={
        <>
          {unread && (topic === null || ofTopic.length > 0) ? (
            <button
              type="button"
              className="plain-button"
              disabled={isSending}
              onClick={() => void (topic === null ? markAll(rows) : mark(...ofTopic))}
            >
              {topic === null ? t("markAll") : t("markShown", { count: ofTopic.length })}
            </button>
          ) : null}
          <Link className="plain-button" to="/preferences">
            {t("preferences")}
          </Link>
        </>
      }
    >
      <InboxFilter filter={filter} />
      {error && <ProblemNotice error={error} again={again} isPartial={rows.length > 0} />}
      {problem && <RefusalNotice message={problem} />}
      {rows.length > 0 && (
        <div className="inbox">
          <VirtualRows
            label={t("title")}
            columns={columns}
            rows={rows}
            total={total ?? -1}
            idOf={({ id }) => id}
            more={more}
          />
        </div>
      )}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length === 0 && !isLoading && !error && (
        <EmptyLesson title={t(isNarrowed ? "noneSuch" : "none")}>
          <p>{t(isNarrowed ? "noneSuchLesson" : "noneLesson")}</p>
        </EmptyLesson>
      )}
      {filter.openId !== null && (
        <OpenedNotice
          key={filter.openId}
          id={filter.openId}
          listed={rows.find(({ id }) => id === filter.openId)}
          reading={reading}
          onClose={filter.close}
        />
      )}
    </Page>
  );
}
