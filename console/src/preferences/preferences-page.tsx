import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "urql";
import { channels } from "../inbox/topics.js";
import { Answer } from "../parts/answer.js";
import { Page } from "../parts/page.js";
import { Contacts } from "./contacts.js";
import "./preferences.css";
import { NoticeSettingsDocument } from "./preferences.generated.js";
import { Rests } from "./rests.js";
import { TopicMatrix } from "./topic-matrix.js";

/** How the reader wants to be told: which topics by which channels, when not, and where he is reached. */
export function PreferencesPage() {
  const { t } = useTranslation("preferences");
  const [result, ask] = useQuery({ query: NoticeSettingsDocument });
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Link className="plain-button" to="/inbox">
          {t("toInbox")}
        </Link>
      }
    >
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {({ noticePreferences, noticeContacts }) => (
          <>
            {noticePreferences && (
              <TopicMatrix
                topics={noticePreferences.topics}
                offered={noticeContacts ? ["IN_APP", ...noticeContacts.offered] : channels}
              />
            )}
            {noticeContacts && (
              <Contacts contacts={noticeContacts.contacts} offered={noticeContacts.offered} />
            )}
            {noticePreferences && <Rests rests={noticePreferences.rests} />}
          </>
        )}
      </Answer>
    </Page>
  );
}
