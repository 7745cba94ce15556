import UploadOutlined from "@ant-design/icons/UploadOutlined";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";
import type { Choices } from "./desk.js";
import { dropZone } from "./focus-on.js";
import { takeIn } from "./take-in.js";

/** Where files are dropped, or chosen by button; whether they are only tried first, and whether rows may correct what stands. */
export function DropZone() {
  const { t } = useTranslation("workbooks");
  const client = useClient();
  const language = useStored(settings.language);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [choices, setChoices] = useState<Choices>({ dryRun: true, corrections: "REFUSE" });
  const take = (files: FileList | null) => {
    if (files && files.length > 0) takeIn(client, language, [...files], choices);
  };
  const latest = useRef(take);
  latest.current = take;
  // A file that misses the zone is taken all the same: else the browser would leave the page to show it.
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files ?? null);
    };
    addEventListener("dragover", over, { signal });
    addEventListener("dragleave", () => setOver(false), { signal });
    addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, []);
  return (
    <section
      id={dropZone}
      tabIndex={-1}
      className={isOver ? "drop-zone drop-zone-over" : "drop-zone"}
      aria-label={t("drop.label")}
    >
      <p className="drop-zone-title">{t("drop.title")}</p>
      <p>{t("drop.hint")}</p>
      <Button
        type="primary"
        icon={<UploadOutlined aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {t("drop.choose")}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".xlsx,.csv"
        aria-label={t("drop.choose")}
        onChange={({ target }) => {
          take(target.files);
          target.value = "";
        }}
      />
      <div className="drop-zone-choices">
        <label>
          <input
            type="checkbox"
            checked={choices.dryRun}
            onChange={({ target }) => setChoices({ ...choices, dryRun: target.checked })}
          />
          {t("drop.dryRun")}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices.corrections === "APPLY"}
            onChange={({ target }) =>
              setChoices({ ...choices, corrections: target.checked ? "APPLY" : "REFUSE" })
            }
          />
          {t("drop.corrections")}
        </label>
      </div>
    </section>
  );
}
