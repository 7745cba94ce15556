import { type SectionKey, type SectionLetter, sections } from "./sections.js";
import type { AnsweredFigure, SummaryAnswer } from "./summary-answer.js";
import { type SummaryLanguage, wording } from "./wording.js";

/** A figure of the document: in total and, where it is kept so, campus by campus in the order of `campuses`. */
export type SummaryFigure = {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  /** In all or, in the summary of one campus, there; null there where it is not kept by campus. */
  readonly value: number | null;
  /** Its value in all, of whichever campus the summary is. */
  readonly inAll: number | null;
  /** How many records stand behind it in all. */
  readonly rows: number;
  readonly byCampus: readonly (number | null)[] | null;
  /** Its value in the year before; null where that is not known or not asked for. */
  readonly before: number | null;
};

/** Of what the summary is, beside its year and its language. */
export type SummaryScope = {
  /** The year that still runs. */
  readonly thisYear?: number;
  /** The one campus that it is of; null is all that were answered. */
  readonly campus?: { readonly id: string; readonly name: string } | null;
  /** Whether whoever asked sees the whole union, so that what stands in all is the union's. */
  readonly isWhole?: boolean;
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
  /** Whose summary it is, in words: the union's, or that of one of its campuses. */
  readonly place: string;
  /** The one campus that it is of; null where it is of all. */
  readonly campus: string | null;
  readonly campuses: readonly string[];
  /** Title of the column of the values in all. */
  readonly total: string;
  readonly sections: readonly SummarySection[];
  /** Whether every figure stands beside that of the year before. */
  readonly isCompared: boolean;
  /** That the year is not over, in words; null where it is. */
  readonly toDate: string | null;
  /** Which numbers are those of its one campus, in words; null where it is of all. */
  readonly ofCampus: string | null;
};

/** The summary that the gateway's answer makes, in the language that was asked for. */
export function annualSummary(
  answer: SummaryAnswer,
  year: number,
  language: SummaryLanguage = "zh",
  { thisYear, campus = null, isWhole = true }: SummaryScope = {},
): AnnualSummary {
  const campuses = answer.campuses ?? [];
  const ids = campuses.map(({ id }) => id);
  const unit = answer.unionOrg?.name ?? "";
  const { heading, placeOf, part, toDate, ofCampus, columns } = wording[language];
  const place = campus ? placeOf(unit, campus.name) : unit;
  const total = campus && isWhole ? columns.whole : columns.total;
  return {
    ...{ unit, year, language, place, total, isCompared: false },
    heading: heading(place, year).trim(),
    campus: campus?.name ?? null,
    toDate: year === thisYear ? toDate(year) : null,
    ofCampus: campus && ofCampus(campus.name, total),
    campuses: campuses.map(({ name }) => name),
    sections: sections.map(({ key, letter, title }, n) => ({
      ...{ key, letter, title: title[language] },
      heading: part(n + 1, title[language]),
      figures:
        figuresOf(answer, key, letter)?.map((one) => summaryFigure(one, ids, campus?.id)) ?? null,
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
  { code, name, definition, unit, value: inAll, rows, byCampus }: AnsweredFigure,
  campusIds: readonly string[],
  campusId: string | undefined,
): SummaryFigure {
  // A campus without records counts none; a rate it has none.
  const none = unit === "BASIS_POINTS" ? null : 0;
  const known = byCampus && new Map(byCampus.map((one) => [one.campusId, one.value]));
  const at = (id: string): number | null => (known ? (known.get(id) ?? none) : null);
  return {
    ...{ code, name, definition, unit, inAll, rows, before: null },
    value: campusId === undefined ? inAll : at(campusId),
    byCampus: known && campusIds.map(at),
  };
}
