import { useTranslation } from "react-i18next";
import { useMe } from "../app/me.js";
import { Page } from "../parts/page.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { Waiting } from "../parts/waiting.js";
import { isEmptySummary } from "./is-empty.js";
import { SummaryActions } from "./summary-actions.js";
import { SummaryBody } from "./summary-body.js";
import "./print.css";
import "./summary.css";
import { useSeesWhole } from "./use-sees-whole.js";
import { useSummary } from "./use-summary.js";
import { useSummaryAddress } from "./use-summary-address.js";
import { YearLesson } from "./year-lesson.js";

/** The document of a year: what can be done with it, and its sections or, where nothing is recorded, how it comes about. */
export function SummaryOfYear({ year }: { readonly year: number }) {
  const { t } = useTranslation("summary");
  const { campuses } = useMe();
  const address = useSummaryAddress();
  const { summary, error, again } = useSummary({ year, ...address });
  const isWhole = useSeesWhole();
  const within = campuses.map(({ name }) => name).join("、");
  return (
    <div className="summary">
      <Page
        title={summary?.heading || t("title")}
        lead={
          isWhole ? (
            <span className="no-print">{t("lead")}</span>
          ) : (
            t("within", { campuses: within })
          )
        }
        actions={<SummaryActions year={year} address={address} summary={summary} />}
      >
        {error && (
          <div className="no-print">
            <ProblemNotice error={error} again={again} isPartial={summary !== null} />
          </div>
        )}
        {summary === null && !error && <Waiting />}
        {summary &&
          (isEmptySummary(summary) ? (
            <YearLesson year={year} />
          ) : (
            <SummaryBody summary={summary} search={address.search} />
          ))}
      </Page>
    </div>
  );
}
