import type { LocalDate, Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyKey, PolicyOverride } from "@union/policy";

/** What a case counts: money in fen, people, or bodies of the union that are due. */
export type ForecastUnit = "FEN" | "PERSONS" | "BODIES";

/** One case of a year as it comes out under certain decisions, e.g. the dues of a campus in a month. */
export type ForecastCase = {
  /** What it is, a word in capitals such as DUES_OF_MONTH; it names the case together with `subject`. */
  readonly kind: string;
  /** Which one: an id, or any words that no other case of the kind has. */
  readonly subject: string;
  readonly label: Sentence;
  /** The campus it lies in; null where it is the whole union's, which officers of campuses do not see. */
  readonly campusId: string | null;
  readonly unit: ForecastUnit;
  /** A whole number of the unit. */
  readonly value: number;
};

export type ForecastQuestion = {
  readonly unionId: string;
  /** The calendar year whose cases are asked for, by the day of the event. */
  readonly year: number;
  /** The day on which it is asked; what lies behind it has not happened yet. */
  readonly today: LocalDate;
  /** The decisions to resolve policy by: those in force, or those that somebody thinks of. */
  readonly overrides: readonly PolicyOverride[];
};

/**
 * What a capability knows of the cases that hang on policy keys. It works them out by its own rules from the records and the
 * decisions it is given, and stores nothing: a dry run asks it twice, with a decision and without, and shows where they differ.
 */
export type PolicyForecast = {
  readonly keys: readonly PolicyKey[];
  readonly cases: (sql: Sql, asked: ForecastQuestion) => Promise<readonly ForecastCase[]>;
};
