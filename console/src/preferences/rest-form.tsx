import { Button } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { AddRestWindowDocument } from "./preferences.generated.js";

/** What a field of day and time gives has no zone: it is meant on the union's clock. */
const instantOf = (local: string): string => new Date(`${local}:00+08:00`).toISOString();

/** Adds a rest. Whether it is a possible one the graph says. */
export function RestForm() {
  const { t } = useTranslation("preferences");
  const { send, problem, isSending } = useAct(AddRestWindowDocument);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (from === "" || to === "") return;
    if ((await send({ from: instantOf(from), to: instantOf(to) })) === null) return;
    setFrom("");
    setTo("");
  };
  return (
    <form className="rest-form" onSubmit={(event) => void submit(event)}>
      {problem && <RefusalNotice message={problem} />}
      <label htmlFor={`${id}-from`}>{t("from")}</label>
      <input
        id={`${id}-from`}
        className="plain-select"
        type="datetime-local"
        required
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <label htmlFor={`${id}-to`}>{t("to")}</label>
      <input
        id={`${id}-to`}
        className="plain-select"
        type="datetime-local"
        required
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
      <Button htmlType="submit" loading={isSending}>
        {t("addRest")}
      </Button>
    </form>
  );
}
