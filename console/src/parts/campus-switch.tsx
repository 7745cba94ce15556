import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** Chooses whether pages show all campuses that the reader's grants cover, or one of them. One campus needs no choice. */
export function CampusSwitch() {
  const { t } = useTranslation();
  const { campuses } = useMe();
  const chosen = useStored(settings.campus);
  if (campuses.length === 1) return <span>{campuses[0]?.name}</span>;
  if (campuses.length === 0) return null;
  const known = campuses.some(({ id }) => id === chosen) ? chosen : "";
  return (
    <label>
      <span className="visually-hidden">{t("campus")}</span>
      <select
        className="plain-select"
        value={known}
        onChange={({ target }) => settings.campus.set(target.value)}
      >
        <option value="">{t("everyCampus")}</option>
        {campuses.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
