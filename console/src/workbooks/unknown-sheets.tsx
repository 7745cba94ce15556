import { useTranslation } from "react-i18next";
import type { DroppedFile } from "./desk.js";

/** The sheets of a file that nobody has a register for, and what their reader can do about it. */
export function UnknownSheets({ file }: { readonly file: DroppedFile }) {
  const { t } = useTranslation("workbooks");
  const { unknownSheets, name, silent } = file;
  if (unknownSheets.length === 0) return null;
  return (
    <div className="unknown-sheets">
      <p>{t(silent.length > 0 ? "file.perhapsUnknown" : "file.unknown")}</p>
      <ul>
        {unknownSheets.map((sheet) => (
          <li key={sheet}>{sheet === "" ? name : sheet}</li>
        ))}
      </ul>
      {silent.length === 0 && <p>{t("file.unknownHint")}</p>}
    </div>
  );
}
