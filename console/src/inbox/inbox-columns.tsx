import type { TFunction } from "i18next";
import { Moment } from "../parts/moment.js";
import type { Column } from "../parts/virtual-rows.js";
import type { InboxNotice } from "./inbox-notice.js";

type Needs = {
  readonly t: TFunction<"inbox">;
  readonly isRead: (notice: InboxNotice) => boolean;
  readonly open: (notice: InboxNotice) => void;
  readonly mark: (notice: InboxNotice) => void;
};

/** How the inbox lists a notice: what is new stands out by a word and by weight, never by colour alone. */
export const inboxColumns = ({ t, isRead, open, mark }: Needs): readonly Column<InboxNotice>[] => [
  {
    name: "title",
    title: t("notice"),
    width: "minmax(0, 1fr)",
    cell: (notice) => (
      <button
        type="button"
        className={isRead(notice) ? "notice-open" : "notice-open notice-new"}
        onClick={() => open(notice)}
      >
        {!isRead(notice) && <span className="notice-mark">{t("new")}</span>}
        {notice.title}
      </button>
    ),
  },
  { name: "topic", title: t("topic"), width: "9rem", cell: ({ topic }) => t(`topics.${topic}`) },
  {
    name: "at",
    title: t("at"),
    width: "12rem",
    cell: ({ at }) => <Moment at={at} />,
  },
  {
    name: "read",
    title: t("readMark"),
    width: "8rem",
    cell: (notice) =>
      isRead(notice) ? (
        t("read")
      ) : (
        <button
          type="button"
          className="plain-button notice-mark-read"
          aria-label={t("markRead", { title: notice.title })}
          onClick={() => mark(notice)}
        >
          {t("markReadShort")}
        </button>
      ),
  },
];
