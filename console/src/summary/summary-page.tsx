import { Navigate, useParams } from "react-router";
import { NotFoundPage } from "../app/not-found-page.js";
import { thisYear } from "../parts/years.js";
import { SummaryOfYear } from "./summary-of-year.js";
import { usualYear, yearOf } from "./summary-year.js";
import { YearNotBegun } from "./year-not-begun.js";

/** 年度工作总结 — the year's document; without a year in the address, that of the last year. */
export function SummaryPage() {
  const { year: named } = useParams();
  if (named === undefined) return <Navigate to={`/summary/${usualYear()}`} replace />;
  const year = yearOf(named);
  if (year === null) return <NotFoundPage />;
  if (year > thisYear()) return <YearNotBegun year={year} />;
  return <SummaryOfYear key={year} year={year} />;
}
