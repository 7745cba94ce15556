import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useMe } from "../app/me.js";
import { useIsOfficer } from "../app/use-is-officer.js";
import { Page } from "../parts/page.js";
import { dueForMe } from "./due-for-me.js";
import { HeadlinesPanel } from "./headlines-panel.js";
import { DueForMeDocument } from "./home.generated.js";
import "./home.css";
import { ImportsPanel } from "./imports-panel.js";
import { MinePanel } from "./mine-panel.js";
import { NeedsMe } from "./needs-me.js";
import { NoticesPanel } from "./notices-panel.js";

const variables = { first: 8 };

/** Where everybody begins: what needs him, how the union's year stands, what changed, and what is his own. */
export function HomePage() {
  const { t } = useTranslation("home");
  const me = useMe();
  const isOfficer = useIsOfficer();
  const [result, ask] = useQuery({ query: DueForMeDocument, variables });
  const waiting = result.data ? dueForMe(result.data, 0) : null;
  const owesFactor = me.secondFactor.dueOn !== null && me.secondFactor.since === null;
  const nothingWaits = waiting?.isWhole && me.unread === 0 && !owesFactor;
  const lead = [
    waiting && waiting.overdue > 0 ? t("leadOverdue", { count: waiting.overdue }) : null,
    waiting && waiting.total > waiting.overdue
      ? t("leadDue", { count: waiting.total - waiting.overdue })
      : null,
    me.unread ? t("leadUnread", { count: me.unread }) : null,
  ].filter((one) => one !== null);
  return (
    <Page
      title={t("hello", { name: me.member?.name ?? me.account.login })}
      lead={lead.length > 0 ? lead.join(t("leadJoin")) : nothingWaits && t("leadNothing")}
    >
      <div className="home-columns">
        <NeedsMe result={result} again={() => ask({ requestPolicy: "network-only" })} />
        <NoticesPanel />
      </div>
      {isOfficer && <HeadlinesPanel />}
      <div className="home-columns">
        {isOfficer && <ImportsPanel />}
        {me.member && <MinePanel memberId={me.member.id} />}
      </div>
    </Page>
  );
}
