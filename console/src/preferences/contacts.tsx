import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeChannel } from "../graph/schema.generated.js";
import { useAct } from "../graph/use-act.js";
import { channels } from "../inbox/topics.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { ContactDialog } from "./contact-dialog.js";
import { type NoticeSettingsQuery, SetNoticeContactDocument } from "./preferences.generated.js";

type Contact = NonNullable<NoticeSettingsQuery["noticeContacts"]>["contacts"][number];
type Asked = {
  readonly contacts: readonly Contact[];
  /** The channels that the union has set up. */
  readonly offered: readonly NoticeChannel[];
};

/** Where the reader is reached outside the house, masked; each address is changed or taken away after a second look. */
export function Contacts({ contacts, offered }: Asked) {
  const { t } = useTranslation(["preferences", "inbox"]);
  const { send, problem, isSending } = useAct(SetNoticeContactDocument);
  const [changing, setChanging] = useState<NoticeChannel | null>(null);
  const outside = channels.filter((one) => one !== "IN_APP" && offered.includes(one));
  if (outside.length === 0) return null;
  const set = async (channel: NoticeChannel, address: string | null) => {
    if (await send({ input: { channel, address } })) setChanging(null);
  };
  return (
    <section className="panel contacts" aria-labelledby="contacts">
      <h2 id="contacts">{t("contacts")}</h2>
      <p>{t("contactsLead")}</p>
      <ul>
        {outside.map((channel) => {
          const address = contacts.find((one) => one.channel === channel)?.addressMasked;
          const name = t(`inbox:channels.${channel}`);
          return (
            <li key={channel}>
              <span className="contacts-channel">{name}</span>
              <span className="contacts-address">{address ?? t("noAddress")}</span>
              <button
                type="button"
                className="plain-button"
                aria-label={t(address ? "changeOf" : "enterOf", { channel: name })}
                onClick={() => setChanging(channel)}
              >
                {t(address ? "change" : "enter")}
              </button>
            </li>
          );
        })}
      </ul>
      {changing && (
        <ContactDialog
          channel={changing}
          current={contacts.find(({ channel }) => channel === changing)?.addressMasked ?? null}
          notice={problem && <RefusalNotice message={problem} />}
          isSending={isSending}
          set={(address) => void set(changing, address)}
          onClose={() => setChanging(null)}
        />
      )}
    </section>
  );
}
