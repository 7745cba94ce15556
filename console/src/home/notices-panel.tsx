import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Moment } from "../parts/moment.js";
import { LatestNoticesDocument } from "./home.generated.js";

const variables = { first: 5 };

/** The newest notices; each opens where it lies. */
export function NoticesPanel() {
  const { t } = useTranslation("home");
  const [result, ask] = useQuery({ query: LatestNoticesDocument, variables });
  return (
    <section className="panel home-section" aria-labelledby="notices">
      <header className="home-section-head">
        <h2 id="notices">{t("notices")}</h2>
        <Link to="/inbox">{t("allNotices")}</Link>
      </header>
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {({ inbox }) =>
          inbox && inbox.edges.length > 0 ? (
            <ul className="home-list">
              {inbox.edges.map(({ node: { id, title, at, readAt } }) => (
                <li key={id}>
                  <Link to={`/inbox?notice=${id}`}>
                    {readAt === null && <strong>{t("unread")} </strong>}
                    {title}
                  </Link>
                  <Moment at={at} />
                </li>
              ))}
            </ul>
          ) : (
            <p>{t(inbox ? "noNotices" : "notThere")}</p>
          )
        }
      </Answer>
    </section>
  );
}
