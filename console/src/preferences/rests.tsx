import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Moment } from "../parts/moment.js";
import { RefusalNotice } from "../parts/refusal-notice.js";

import { type PreferencesFragment, RemoveRestWindowDocument } from "./preferences.generated.js";
import { RestForm } from "./rest-form.js";

/** When nothing is to be sent outside the inbox: night shifts, leave. */
export function Rests({ rests }: Pick<PreferencesFragment, "rests">) {
  const { t } = useTranslation("preferences");
  const { send, problem, isSending } = useAct(RemoveRestWindowDocument);
  return (
    <section className="panel rests" aria-labelledby="rests">
      <h2 id="rests">{t("rests")}</h2>
      <p>{t("restsLead")}</p>
      {problem && <RefusalNotice message={problem} />}
      {rests.length > 0 && (
        <ul>
          {rests.map(({ id, from, to }) => (
            <li key={id}>
              <span id={`rest-${id}`}>
                <Moment at={from} /> – <Moment at={to} />
              </span>
              <button
                type="button"
                id={`remove-${id}`}
                className="plain-button"
                disabled={isSending}
                aria-labelledby={`remove-${id} rest-${id}`}
                onClick={() => void send({ id })}
              >
                {t("removeRest")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <RestForm />
    </section>
  );
}
