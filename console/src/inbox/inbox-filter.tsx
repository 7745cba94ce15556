import { useTranslation } from "react-i18next";
import { topics } from "./topics.js";
import type { useInboxFilter } from "./use-inbox-filter.js";

/** Narrows the inbox to a topic and to what is not read yet; both stand in the address. */
export function InboxFilter({ filter }: { readonly filter: ReturnType<typeof useInboxFilter> }) {
  const { t } = useTranslation("inbox");
  return (
    <search className="inbox-filter">
      <label>
        <span>{t("topic")}</span>
        <select
          className="plain-select"
          value={filter.topic ?? ""}
          onChange={({ target }) =>
            filter.choose({ topic: topics.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{t("everyTopic")}</option>
          {topics.map((one) => (
            <option key={one} value={one}>
              {t(`topics.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.unreadOnly}
          onChange={({ target }) => filter.choose({ unreadOnly: target.checked })}
        />
        <span>{t("unreadOnly")}</span>
      </label>
    </search>
  );
}
