import { type SectionKey, sections } from "./sections.js";
import type { AnsweredFigure, SummaryAnswer } from "./summary-answer.js";

/** A figure of the document: in total and, where it is kept so, campus by campus in the order of `campuses`. */
export type SummaryFigure = {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly byCampus: readonly number[] | null;
};

/** A section with its figures; `figures` is null while the service that knows them is down: missing is never zero. */
export type SummarySection = {
  readonly key: SectionKey;
  readonly title: string;
  readonly figures: readonly SummaryFigure[] | null;
};

/** 年度工作总结 — the year's figures in the order of the outline (domain 3.2). */
export type AnnualSummary = {
  readonly unit: string;
  readonly year: number;
  readonly campuses: readonly string[];
  readonly sections: readonly SummarySection[];
};

/** The summary that the gateway's answer makes. */
export function annualSummary(answer: SummaryAnswer, year: number): AnnualSummary {
  const campuses = answer.campuses ?? [];
  const ids = campuses.map(({ id }) => id);
  return {
    unit: answer.unionOrg?.name ?? "",
    year,
    campuses: campuses.map(({ name }) => name),
    sections: sections.map(({ key, letter, title }) => ({
      key,
      title,
      figures: figuresOf(answer, key, letter)?.map((figure) => summaryFigure(figure, ids)) ?? null,
    })),
  };
}

/** What a section shows: its own service's figures but those of another section's letter, then its letter's from elsewhere. */
function figuresOf(
  { unionOrg }: SummaryAnswer,
  own: SectionKey,
  letter: string,
): readonly AnsweredFigure[] | null {
  const answered = unionOrg?.[own];
  if (!unionOrg || !answered) return null;
  const letters: readonly string[] = sections.map((section) => section.letter);
  // A service's strays stand in its first section, and there alone.
  const isFirst = sections.find(({ key }) => key === own)?.letter === letter;
  const isOwn = ({ code }: AnsweredFigure) =>
    code[0] === letter || (isFirst && !letters.includes(code[0] ?? ""));
  const elsewhere = [...new Set(sections.map(({ key }) => key))]
    .filter((key) => key !== own)
    .flatMap((key) => unionOrg[key] ?? [])
    .filter(({ code }) => code[0] === letter);
  return [...answered.filter(isOwn), ...elsewhere];
}

/** Looks a figure up by its code; null when it is missing, or its service is down. */
export const findFigure = (summary: AnnualSummary, code: string): SummaryFigure | null =>
  summary.sections.flatMap(({ figures }) => figures ?? []).find((figure) => figure.code === code) ??
  null;

function summaryFigure(
  { code, name, unit, value, byCampus }: AnsweredFigure,
  campusIds: readonly string[],
): SummaryFigure {
  const known = byCampus && new Map(byCampus.map((one) => [one.campusId, one.value]));
  return { code, name, unit, value, byCampus: known && campusIds.map((id) => known.get(id) ?? 0) };
}
