import { Button, Input } from "antd";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeChannel } from "../graph/schema.generated.js";

type Asked = {
  readonly channel: NoticeChannel;
  readonly address: string;
  readonly onChange: (address: string) => void;
  readonly onDone: () => void;
};

/** What the keyboard of a phone offers, and what the browser may fill in. */
const typed = {
  EMAIL: { type: "email", autoComplete: "email" },
  SMS: { type: "tel", autoComplete: "tel-national" },
} as const;

/** Asks for an address of a channel. Whether it is one the graph knows. */
export function ContactField({ channel, address, onChange, onDone }: Asked) {
  const { t } = useTranslation("preferences");
  const id = useId();
  const kind = channel === "EMAIL" || channel === "SMS" ? channel : "ACCOUNT";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== "") onDone();
  };
  return (
    <form className="contact-field" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t(`addresses.${kind}`)}</label>
      <Input
        id={id}
        value={address}
        maxLength={200}
        spellCheck={false}
        {...(kind === "ACCOUNT" ? { autoComplete: "off" } : typed[kind])}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={address.trim() === ""}>
        {t("next")}
      </Button>
    </form>
  );
}
