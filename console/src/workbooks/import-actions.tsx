import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { pageTitle } from "../parts/page-title.js";
import { CancelButton } from "./cancel-button.js";
import { focusOn } from "./focus-on.js";
import { ImportNowButton } from "./import-now-button.js";
import { type ImportOf, isOpen, isUndoable, isWorthImporting } from "./import-of.js";
import type { ServiceName } from "./in-service.js";
import { RefusedRowsDialog } from "./refused-rows-dialog.js";
import { UndoDialog } from "./undo-dialog.js";

type Asked = { readonly service: ServiceName; readonly one: ImportOf; readonly again: () => void };

/** What can be done with an import as it stands: cancel it, import what was tried, take the refused rows home, undo it. */
export function ImportActions({ service, one, again }: Asked) {
  const { t } = useTranslation("workbooks");
  const [shown, show] = useState<"refused" | "undo" | null>(null);
  const close = () => {
    show(null);
    again();
  };
  const isDone = useRef(false);
  const done = () => {
    isDone.current = true;
    close();
  };
  // A dialog gives the focus back to its button; where that is about to go, it passes to the page's title.
  useEffect(() => {
    if (shown === null && isDone.current) focusOn(pageTitle);
    isDone.current = false;
  }, [shown]);
  const cancelled = () => {
    focusOn(pageTitle);
    again();
  };
  return (
    <>
      {isOpen(one) && <CancelButton service={service} id={one.id} onCancelled={cancelled} />}
      {isWorthImporting(one) && <ImportNowButton service={service} one={one} />}
      {one.refused > 0 && <Button onClick={() => show("refused")}>{t("refused.download")}</Button>}
      {isUndoable(one) && (
        <Button danger onClick={() => show("undo")}>
          {t("undo.open")}
        </Button>
      )}
      {shown === "refused" && <RefusedRowsDialog service={service} one={one} onClose={close} />}
      {shown === "undo" && <UndoDialog service={service} one={one} onDone={done} onClose={close} />}
    </>
  );
}
