import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { RefusalNotice } from "../parts/refusal-notice.js";
import type { DroppedFile } from "./desk.js";
import { FileActions } from "./file-actions.js";
import { focusOn, headingOf } from "./focus-on.js";
import { isOpen } from "./import-of.js";
import { listed } from "./listed.js";
import { SheetLine } from "./sheet-line.js";
import { takeAgain } from "./take-in.js";
import { UnansweredNotices } from "./unanswered-notices.js";
import { UnknownSheets } from "./unknown-sheets.js";

/** A dropped file: how far it is, every sheet of it with its register, and what can be done next. */
export function FileCard({ file }: { readonly file: DroppedFile }) {
  const { t, i18n } = useTranslation("workbooks");
  const client = useClient();
  const { key, name, state, progress, sheets, unanswered, silent, problem, choices } = file;
  const again = () => {
    focusOn(headingOf(key));
    takeAgain(client, file);
  };
  const hasEnded = state === "MATCHED" && !sheets.some(({ one }) => isOpen(one));
  const more =
    (state === "MATCHED" && choices.dryRun && t("file.tried")) ||
    (state === "CANCELLED" && t(sheets.length > 0 ? "file.begunBefore" : "file.nothingBegun"));
  return (
    <article className="panel file-card" aria-label={name}>
      <header className="file-card-head">
        <h2 id={headingOf(key)} tabIndex={-1}>
          {name}
        </h2>
        <FileActions file={file} />
      </header>
      <p role="status">
        {hasEnded
          ? t("file.ended")
          : t(`file.states.${state}`, { part: Math.round(progress * 100) })}
        {more && ` ${more}`}
      </p>
      {state === "UPLOADING" && (
        <progress className="bar" max={1} value={progress} aria-label={t("file.uploading")} />
      )}
      {problem && (
        <RefusalNotice
          message={problem.kind === "SAID" ? problem.sentence : t(`file.problems.${problem.kind}`)}
        />
      )}
      {sheets.length > 0 && (
        <ul className="sheet-lines">
          {sheets.map((sheet) => (
            <SheetLine key={sheet.one.id} sheet={sheet} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <Alert
          role="status"
          type="warning"
          showIcon
          title={t("file.silent", {
            services: listed(
              silent.map((service) => t(`services.${service}`)),
              i18n.language,
            ),
          })}
        />
      )}
      <UnknownSheets file={file} />
      <UnansweredNotices unanswered={unanswered} missing="sheets" again={again} />
    </article>
  );
}
