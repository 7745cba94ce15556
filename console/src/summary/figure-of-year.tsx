import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyLesson } from "../parts/empty-lesson.js";
import { Page } from "../parts/page.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { Waiting } from "../parts/waiting.js";
import { FigureCampuses } from "./figure-campuses.js";
import { FigureFacts } from "./figure-facts.js";
import { FigureRecords } from "./figure-records.js";
import { useFigure } from "./use-figure.js";
import { useSummaryAddress } from "./use-summary-address.js";

type Asked = { readonly year: number; readonly code: string };

/** A figure of a year. A service that is down hides its own figures; those of others stand. */
export function FigureOfYear({ year, code }: Asked) {
  const { t } = useTranslation("summary");
  const { campus, search } = useSummaryAddress();
  const { summary, figure, error, again } = useFigure({ year, code, campus });
  const isMissing = summary?.sections.some(({ figures }) => figures === null) ?? false;
  const back = (
    <Link className="no-print" to={`/summary/${year}${search}`}>
      {t("back", { year })}
    </Link>
  );
  return (
    <Page title={figure?.name ?? code} lead={back}>
      {!figure && error && (
        <ProblemNotice error={error} again={again} isPartial={summary !== null} />
      )}
      {!summary && !error && <Waiting />}
      {summary && !figure && isMissing && <p className="summary-missing">{t("figure.missing")}</p>}
      {summary && !figure && !isMissing && (
        <EmptyLesson title={t("figure.unknownTitle")}>
          <p>{t("figure.unknown", { code })}</p>
        </EmptyLesson>
      )}
      {summary && figure && (
        <>
          {summary.toDate && <p>{summary.toDate}</p>}
          <FigureFacts figure={figure} summary={summary} chosen={campus?.name} search={search} />
          <FigureCampuses figure={figure} summary={summary} />
          <FigureRecords figure={figure} year={year} campus={figure.byCampus ? campus : null} />
        </>
      )}
    </Page>
  );
}
