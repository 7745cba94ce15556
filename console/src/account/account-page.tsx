import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Page } from "../parts/page.js";
import { OwnAccountDocument } from "./account.generated.js";
import "../sign-in/sign-in.css";
import "./account.css";
import { PasswordPanel } from "./password-panel.js";
import { RolesPanel } from "./roles-panel.js";
import { SecondFactorPanel } from "./second-factor-panel.js";
import { SessionsPanel } from "./sessions-panel.js";

/** The reader's own account: his password, his second factor, and where he is signed in. */
export function AccountPage() {
  const { t } = useTranslation("account");
  const [result, ask] = useQuery({ query: OwnAccountDocument });
  const again = () => ask({ requestPolicy: "network-only" });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <RolesPanel />
      <PasswordPanel onChanged={again} />
      <Answer result={result} again={again}>
        {({ me }) =>
          me && (
            <>
              <SecondFactorPanel state={me.secondFactor} onChanged={again} />
              <SessionsPanel sessions={me.sessions} onChanged={again} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
