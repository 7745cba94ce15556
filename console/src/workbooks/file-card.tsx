import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { type DroppedFile, putAway } from "./desk.js";
import { isOpen, isTried, isWorthImporting } from "./import-of.js";
import { listed } from "./listed.js";
import { SheetLine } from "./sheet-line.js";
import { takeAgain } from "./take-in.js";
import { UnknownSheets } from "./unknown-sheets.js";

/** A dropped file: how far it is, every sheet of it with its register, and what can be done next. */
export function FileCard({ file }: { readonly file: DroppedFile }) {
  const { t, i18n } = useTranslation("workbooks");
  const client = useClient();
  const { name, state, progress, sheets, silent, problem, choices } = file;
  const isBusy = sheets.some(({ one }) => isOpen(one));
  const mayImport =
    sheets.every(({ one }) => isTried(one)) && sheets.some(({ one }) => isWorthImporting(one));
  const mayPutAway = !isBusy && (state === "MATCHED" || state === "FAILED");
  return (
    <article className="panel file-card" aria-label={name}>
      <header className="file-card-head">
        <h2>{name}</h2>
        <div className="file-card-actions">
          {mayImport && (
            <Button
              type="primary"
              onClick={() => takeAgain(client, file, { ...choices, dryRun: false })}
            >
              {t("file.importAll")}
            </Button>
          )}
          {mayPutAway && <Button onClick={() => putAway(file.key)}>{t("file.putAway")}</Button>}
        </div>
      </header>
      <p role="status">
        {t(`file.states.${state}`, { part: Math.round(progress * 100) })}
        {choices.dryRun && state === "MATCHED" ? ` ${t("file.tried")}` : ""}
      </p>
      {state === "UPLOADING" && (
        <progress className="bar" max={1} value={progress} aria-label={t("file.uploading")} />
      )}
      {problem !== null && <RefusalNotice message={problem || t("file.notReached")} />}
      {sheets.length > 0 && (
        <ul className="sheet-lines">
          {sheets.map((sheet) => (
            <SheetLine key={sheet.one.id} sheet={sheet} />
          ))}
        </ul>
      )}
      <UnknownSheets file={file} />
      {silent.length > 0 && (
        <Alert
          role="alert"
          type="warning"
          showIcon
          title={t("file.silent", {
            services: listed(
              silent.map((service) => t(`services.${service}`)),
              i18n.language,
            ),
          })}
          action={
            <Button onClick={() => takeAgain(client, file, choices)}>{t("file.askAgain")}</Button>
          }
        />
      )}
    </article>
  );
}
