import { useTranslation } from "react-i18next";
import type { DroppedFile } from "./desk.js";

/** The sheets of a file that nobody has a register for, and what their reader can do about it. A text has one sheet without a name. */
export function UnknownSheets({ file }: { readonly file: DroppedFile }) {
  const { t } = useTranslation("workbooks");
  const { unknownSheets, name, unanswered } = file;
  if (unknownSheets.length === 0) return null;
  const mayBeTheirs = unanswered.length > 0;
  const isText = unknownSheets[0] === "";
  return (
    <div className="unknown-sheets">
      <p>{t(mayBeTheirs ? "file.perhapsUnknown" : "file.unknown")}</p>
      <ul>
        {unknownSheets.map((sheet) => (
          <li key={sheet}>{sheet === "" ? name : sheet}</li>
        ))}
      </ul>
      {!mayBeTheirs && <p>{t(isText ? "file.unknownText" : "file.unknownHint")}</p>}
    </div>
  );
}
