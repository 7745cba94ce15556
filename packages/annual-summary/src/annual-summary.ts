import { type SectionKey, type SectionLetter, sections } from "./sections.js";
import type { AnsweredFigure, SummaryAnswer } from "./summary-answer.js";
import { type SummaryLanguage, wording } from "./wording.js";

/** A figure of the document: in total and, where it is kept so, campus by campus in the order of `campuses`. */
export type SummaryFigure = {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly value: number | null;
  /** How many records stand behind it. */
  readonly rows: number;
  readonly byCampus: readonly (number | null)[] | null;
  /** Its value in the year before; null where that is not known or not asked for. */
  readonly before: number | null;
};

/** A section with its figures; `figures` is null while the service that knows them is down: missing is never zero. */
export type SummarySection = {
  readonly key: SectionKey;
  readonly letter: SectionLetter;
  readonly title: string;
  /** Its title with its number. */
  readonly heading: string;
  readonly figures: readonly SummaryFigure[] | null;
};

/** 年度工作总结 — the year's figures in the order of the outline (domain 3.2). */
export type AnnualSummary = {
  readonly unit: string;
  readonly year: number;
  readonly language: SummaryLanguage;
  readonly heading: string;
  readonly campuses: readonly string[];
  readonly sections: readonly SummarySection[];
  /** Whether every figure stands beside that of the year before. */
  readonly isCompared: boolean;
  /** That the year is not over, in words; null where it is. */
  readonly toDate: string | null;
};

/** The summary that the gateway's answer makes, in the language that was asked for; `thisYear` is the one that still runs. */
export function annualSummary(
  answer: SummaryAnswer,
  year: number,
  language: SummaryLanguage = "zh",
  thisYear?: number,
): AnnualSummary {
  const campuses = answer.campuses ?? [];
  const ids = campuses.map(({ id }) => id);
  const unit = answer.unionOrg?.name ?? "";
  const { heading, part, toDate } = wording[language];
  return {
    ...{ unit, year, language, isCompared: false },
    heading: heading(unit, year).trim(),
    toDate: year === thisYear ? toDate(year) : null,
    campuses: campuses.map(({ name }) => name),
    sections: sections.map(({ key, letter, title }, n) => ({
      ...{ key, letter, title: title[language] },
      heading: part(n + 1, title[language]),
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
  { code, name, definition, unit, value, rows, byCampus }: AnsweredFigure,
  campusIds: readonly string[],
): SummaryFigure {
  // A campus without records counts none; a rate it has none.
  const none = unit === "BASIS_POINTS" ? null : 0;
  const known = byCampus && new Map(byCampus.map((one) => [one.campusId, one.value]));
  return {
    ...{ code, name, definition, unit, value, rows, before: null },
    byCampus: known && campusIds.map((id) => known.get(id) ?? none),
  };
}
