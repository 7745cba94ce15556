import {
  err,
  isLongerThan,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
  type Sentence,
} from "@union/kernel";

/** A text that is empty, or longer than it may be. */
export type ContractTextWrong = {
  readonly kind: "ContractTextWrong";
  readonly what: Sentence;
  readonly limit: number;
};
/** A day that lies outside what its event allows. */
export type ContractDayWrong = {
  readonly kind: "ContractDayWrong";
  readonly what: Sentence;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

/** The longest number or name of a document, in characters. */
export const longestDocument = 200;

export const textOf = (
  text: string,
  limit: number,
  zh: string,
  en: string,
): Result<string, ContractTextWrong> =>
  isUnseen(text) || isLongerThan(text, limit)
    ? err({ kind: "ContractTextWrong", what: { zh, en }, limit })
    : ok(text.trim());

export const documentOf = (text: string): Result<string, ContractTextWrong> =>
  textOf(text, longestDocument, "文件名称或文号", "the document");

/** A day from `from` to `to`, both included; events are recorded after they happened. */
export const dayWithin = (
  day: LocalDate,
  from: LocalDate,
  to: LocalDate,
  zh: string,
  en: string,
): Result<LocalDate, ContractDayWrong> =>
  day < from || day > to ? err({ kind: "ContractDayWrong", what: { zh, en }, from, to }) : ok(day);
