import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { NotFoundPage } from "../app/not-found-page.js";
import { Answer } from "../parts/answer.js";
import { Moment } from "../parts/moment.js";
import { Page } from "../parts/page.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { ImportActions } from "./import-actions.js";
import { ImportRows } from "./import-rows.js";
import { isServiceName, type ServiceName } from "./in-service.js";
import { SiblingSheets } from "./sibling-sheets.js";
import { Tally } from "./tally.js";
import { useImport } from "./use-import.js";
import "./workbooks.css";

/** One import of one sheet: how far it is, what can be done with it, and what became of every row. */
export function ImportPage() {
  const { service, importId = "" } = useParams();
  return isServiceName(service) ? (
    <KnownImport key={importId} service={service} id={importId} />
  ) : (
    <NotFoundPage />
  );
}

function KnownImport({ service, id }: { readonly service: ServiceName; readonly id: string }) {
  const { t } = useTranslation("workbooks");
  const { result, one, again } = useImport(service, id);
  if (result.data && !one && !result.error) return <NotFoundPage />;
  const title = one ? one.sheet || one.register : t("title");
  return (
    <Page
      title={title}
      lead={
        one && (
          <>
            {t("import.lead", { file: one.fileName })} · <Moment at={one.requestedAt} />
          </>
        )
      }
      actions={one && <ImportActions service={service} one={one} again={again} />}
    >
      <p className="no-print">
        <Link to="/workbooks">{t("import.back")}</Link>
      </p>
      <Answer result={result} again={again}>
        {({ one: found }) =>
          found && (
            <>
              <section className="panel">
                <Tally one={found} />
              </section>
              {found.problem && <RefusalNotice message={found.problem} />}
              <SiblingSheets id={id} />
              <ImportRows service={service} one={found} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
