import { useTranslation } from "react-i18next";
import { Page } from "../parts/page.js";
import { DropZone } from "./drop-zone.js";
import { DroppedFiles } from "./dropped-files.js";
import { History } from "./history.js";
import { RegistersPanel } from "./registers-panel.js";
import "./workbooks.css";

/** Workbooks come in and go out here: files are dropped, tried and imported; registers are exported; what was imported is kept. */
export function WorkbooksPage() {
  const { t } = useTranslation("workbooks");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <DropZone />
      <DroppedFiles />
      <RegistersPanel />
      <History />
    </Page>
  );
}
