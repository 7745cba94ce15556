import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeChannel } from "../graph/schema.generated.js";
import { Dialog } from "../parts/dialog.js";
import { ContactField } from "./contact-field.js";

type Asked = {
  readonly channel: NoticeChannel;
  /** The masked address that stands now. */
  readonly current: string | null;
  /** Why the last try was refused. */
  readonly notice: ReactNode;
  readonly isSending: boolean;
  /** Null takes the address away. */
  readonly set: (address: string | null) => void;
  readonly onClose: () => void;
};

/** Asks for an address, shows it once more, and sets it only when the reader says that it is right. */
export function ContactDialog({ channel, current, notice, isSending, set, onClose }: Asked) {
  const { t } = useTranslation(["preferences", "inbox"]);
  const [address, setAddress] = useState("");
  const [isChecking, setChecking] = useState<"NEW" | "NONE" | null>(null);
  const name = t(`inbox:channels.${channel}`);
  return (
    <Dialog title={t("addressOf", { channel: name })} onClose={onClose}>
      {notice}
      {isChecking === null ? (
        <>
          {current && <p>{t("addressNow", { address: current })}</p>}
          <ContactField
            channel={channel}
            address={address}
            onChange={setAddress}
            onDone={() => setChecking("NEW")}
          />
          {current && <Button onClick={() => setChecking("NONE")}>{t("takeAway")}</Button>}
        </>
      ) : (
        <>
          <p>
            {isChecking === "NEW"
              ? t("isItRight", { channel: name, address: address.trim() })
              : t("takeAwayRight", { channel: name })}
          </p>
          <div className="contact-check">
            <Button
              type="primary"
              autoFocus
              loading={isSending}
              onClick={() => set(isChecking === "NEW" ? address.trim() : null)}
            >
              {t("confirm")}
            </Button>
            <Button onClick={() => setChecking(null)}>{t("back")}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
