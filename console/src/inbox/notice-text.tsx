import { useTranslation } from "react-i18next";
import { Moment } from "../parts/moment.js";
import type { InboxNotice } from "./inbox-notice.js";

/** What a notice says: its text as it was told, when it came, and by which channels. */
export function NoticeText({ notice }: { readonly notice: InboxNotice }) {
  const { t } = useTranslation("inbox");
  return (
    <>
      <p className="notice-facts">
        <span className="notice-topic">{t(`topics.${notice.topic}`)}</span>
        <Moment at={notice.at} />
      </p>
      <p className="notice-text">{notice.text}</p>
      <section className="notice-channels">
        <h3>{t("cameBy")}</h3>
        <ul>
          {notice.channels.map(({ channel, state, sentAt }) => (
            <li key={channel}>
              <span>{t(`channels.${channel}`)}</span>
              <span>
                {t(`states.${state}`)} {sentAt && channel !== "IN_APP" && <Moment at={sentAt} />}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
