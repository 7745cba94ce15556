import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Moment } from "../parts/moment.js";
import { isOpen } from "../workbooks/import-of.js";
import { serviceNames } from "../workbooks/in-service.js";
import { Tally } from "../workbooks/tally.js";
import { LatestImportsDocument, type LatestImportsQuery } from "./home.generated.js";

/** Asked of each service, since trial runs stand among its imports and are left out. */
const variables = { first: 50 };
/** Rows that are shown. */
const most = 6;

/** What came in by workbooks lately, with its counts. */
export function ImportsPanel() {
  const { t } = useTranslation("home");
  const [result, ask] = useQuery({ query: LatestImportsDocument, variables });
  return (
    <section className="panel home-section" aria-labelledby="imports">
      <header className="home-section-head">
        <h2 id="imports">{t("imports")}</h2>
        <Link to="/workbooks">{t("allImports")}</Link>
      </header>
      <Answer result={result} again={() => ask({ requestPolicy: "network-only" })}>
        {(data) => {
          const imports = finished(data);
          if (imports.length === 0)
            return <p>{t(serviceNames.every((name) => data[name]) ? "noImports" : "notThere")}</p>;
          return (
            <ul className="home-list">
              {imports.map(({ service, finishedAt, ...one }) => (
                <li key={one.id}>
                  <div>
                    <Link to={`/workbooks/${service}/${one.id}`}>{one.sheet}</Link>
                    <Tally one={one} />
                  </div>
                  <Moment at={finishedAt} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}

/** Imports that have ended, the newest first; trial runs changed nothing. */
const finished = (data: LatestImportsQuery) =>
  serviceNames
    .flatMap((service) => (data[service]?.edges ?? []).map(({ node }) => ({ ...node, service })))
    .flatMap(({ finishedAt, ...one }) =>
      finishedAt === null || one.dryRun || isOpen(one) ? [] : [{ ...one, finishedAt }],
    )
    .sort((one, other) => other.finishedAt.localeCompare(one.finishedAt))
    .slice(0, most);
