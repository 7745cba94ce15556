import { useParams } from "react-router";
import { NotFoundPage } from "../app/not-found-page.js";
import { thisYear } from "../parts/years.js";
import { FigureOfYear } from "./figure-of-year.js";
import "./summary.css";
import { yearOf } from "./summary-year.js";
import { YearNotBegun } from "./year-not-begun.js";

/** 指标 — a figure of the summary: what it means, its value campus by campus, and its records. */
export function FigurePage() {
  const { year: named, code = "" } = useParams();
  const year = yearOf(named);
  if (year === null) return <NotFoundPage />;
  if (year > thisYear()) return <YearNotBegun year={year} />;
  return <FigureOfYear key={`${year} ${code}`} year={year} code={code} />;
}
