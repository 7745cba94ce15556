import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { type DroppedFile, desk, isUnderWay, putAway } from "./desk.js";
import { dropZone, focusOn, headingOf } from "./focus-on.js";
import { isOpen, isTried, isWorthImporting } from "./import-of.js";
import { cancelFile } from "./in-line.js";
import { takeAgain } from "./take-in.js";

/** What can be done with a dropped file as it stands: cancel it, import what was tried, put it away. Buttons that go pass the focus on. */
export function FileActions({ file }: { readonly file: DroppedFile }) {
  const { t } = useTranslation("workbooks");
  const client = useClient();
  const { key, name, state, sheets, choices } = file;
  const mayImport =
    state === "MATCHED" &&
    sheets.every(({ one }) => isTried(one)) &&
    sheets.some(({ one }) => isWorthImporting(one));
  const mayPutAway = !isUnderWay(file) && !sheets.some(({ one }) => isOpen(one));
  const cancel = () => {
    focusOn(headingOf(key));
    cancelFile(key);
  };
  const importAll = () => {
    focusOn(headingOf(key));
    takeAgain(client, file, { ...choices, dryRun: false });
  };
  const clear = () => {
    const files = desk.get();
    const at = files.findIndex((one) => one.key === key);
    const next = files[at + 1] ?? files[at - 1];
    focusOn(next ? headingOf(next.key) : dropZone);
    putAway(key);
  };
  return (
    <div className="file-card-actions">
      {isUnderWay(file) && state !== "CANCELLING" && (
        <Button aria-label={t("file.cancelOf", { name })} onClick={cancel}>
          {t("file.cancel")}
        </Button>
      )}
      {mayImport && (
        <Button type="primary" onClick={importAll}>
          {t("file.importAll")}
        </Button>
      )}
      {mayPutAway && <Button onClick={clear}>{t("file.putAway")}</Button>}
    </div>
  );
}
