import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Moment } from "../parts/moment.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type OwnAccountQuery,
} from "./account.generated.js";

type Asked = {
  readonly sessions: NonNullable<OwnAccountQuery["me"]>["sessions"];
  readonly onChanged: () => void;
};

/** Where the reader is signed in; each place but this one can be signed out from here. */
export function SessionsPanel({ sessions, onChanged }: Asked) {
  const { t } = useTranslation("account");
  const one = useAct(EndSessionDocument);
  const others = useAct(EndOtherSessionsDocument);
  const problem = one.problem ?? others.problem;
  return (
    <section className="panel account-panel" aria-labelledby="sessions">
      <h2 id="sessions">{t("sessions")}</h2>
      <p>{t("sessionsLead")}</p>
      {problem && <RefusalNotice message={problem} />}
      <ul className="account-sessions">
        {sessions.map(({ id, device, address, startedAt, lastSeenAt, isCurrent }) => (
          <li key={id}>
            <div id={`session-${id}`}>
              <strong>{device ?? t("someDevice")}</strong> {address}
              {isCurrent && <span className="account-current">{t("thisOne")}</span>}
              <p>
                {t("from")} <Moment at={startedAt} /> · {t("lastSeen")} <Moment at={lastSeenAt} />
              </p>
            </div>
            {!isCurrent && (
              <Button
                id={`end-${id}`}
                aria-labelledby={`end-${id} session-${id}`}
                disabled={one.isSending}
                onClick={async () => {
                  if (await one.send({ id })) onChanged();
                }}
              >
                {t("end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <Button
            loading={others.isSending}
            onClick={async () => {
              if (await others.send({})) onChanged();
            }}
          >
            {t("endOthers")}
          </Button>
        </div>
      )}
    </section>
  );
}
