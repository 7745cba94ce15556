import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../parts/choice-field.js";
import { DayField } from "../parts/day-field.js";
import { Fields } from "../parts/fields.js";
import { SearchField } from "../parts/search-field.js";
import { longName } from "./samples.js";

/** The fields that narrow pages down; what they say is written under them. */
export function FieldSpecimens() {
  const { t } = useTranslation("components");
  const [search, setSearch] = useState("");
  const [choice, setChoice] = useState("");
  const [day, setDay] = useState("2025-02-28");
  return (
    <>
      <Fields label={t("fields")}>
        <SearchField label={t("name")} hint={longName} value={search} onSearch={setSearch} />
        <ChoiceField label={longName} value={choice} onChoice={setChoice}>
          <option value="">—</option>
          <option value="1">{longName}</option>
        </ChoiceField>
        <DayField label={t("day")} value={day} onDay={setDay} />
      </Fields>
      <p aria-live="polite">{`${search} · ${choice} · ${day}`}</p>
    </>
  );
}
