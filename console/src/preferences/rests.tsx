import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { useDates } from "../parts/use-dates.js";
import { type PreferencesFragment, RemoveRestWindowDocument } from "./preferences.generated.js";
import { RestForm } from "./rest-form.js";

/** When nothing is to be sent outside the inbox: night shifts, leave. */
export function Rests({ rests }: Pick<PreferencesFragment, "rests">) {
  const { t } = useTranslation("preferences");
  const dates = useDates();
  const { send, problem, isSending } = useAct(RemoveRestWindowDocument);
  return (
    <section className="panel rests" aria-labelledby="rests">
      <h2 id="rests">{t("rests")}</h2>
      <p>{t("restsLead")}</p>
      {problem && <RefusalNotice message={problem} />}
      {rests.length > 0 && (
        <ul>
          {rests.map(({ id, from, to }) => {
            const window = t("restWindow", { from: dates.time(from), to: dates.time(to) });
            return (
              <li key={id}>
                <span>{window}</span>
                <button
                  type="button"
                  className="plain-button"
                  disabled={isSending}
                  aria-label={t("removeRest", { window })}
                  onClick={() => void send({ id })}
                >
                  {t("remove")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <RestForm />
    </section>
  );
}
