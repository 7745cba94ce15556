import { useParams } from "react-router";
import { NotFoundPage } from "../app/not-found-page.js";
import { FigureOfYear } from "./figure-of-year.js";
import "./summary.css";
import { yearOf } from "./summary-year.js";

/** 指标 — a figure of the summary: what it means, its value campus by campus, and its records. */
export function FigurePage() {
  const { year: named, code = "" } = useParams();
  const year = yearOf(named);
  return year === null ? (
    <NotFoundPage />
  ) : (
    <FigureOfYear key={`${year} ${code}`} year={year} code={code} />
  );
}
