import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useStored } from "../graph/use-stored.js";
import { desk } from "./desk.js";

/** The other sheets of the same dropped file, to go from register to register. */
export function SiblingSheets({ id }: { readonly id: string }) {
  const { t } = useTranslation("workbooks");
  const navigate = useNavigate();
  const file = useStored(desk).find(({ sheets }) => sheets.some(({ one }) => one.id === id));
  if (!file || file.sheets.length < 2) return null;
  return (
    <label className="filter">
      {t("import.sheet")}
      <select
        className="plain-select"
        value={id}
        onChange={({ target }) => {
          const chosen = file.sheets.find(({ one }) => one.id === target.value);
          if (chosen) void navigate(`/workbooks/${chosen.service}/${chosen.one.id}`);
        }}
      >
        {file.sheets.map(({ one }) => (
          <option key={one.id} value={one.id}>
            {t("import.sheetWithRefused", { sheet: one.sheet || one.register, count: one.refused })}
          </option>
        ))}
      </select>
    </label>
  );
}
