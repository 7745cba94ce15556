import { type Fen, openEnd, type Sentence, yuanFromFen } from "@union/kernel";
import type { OwnRow } from "./own-data-part.js";
import { ownDataParts } from "./own-data-parts.js";
import { ownDataWords } from "./own-data-words.js";

const alike = (text: string): Sentence => ({ zh: text, en: text });
/** An instant as the union's clock shows it: 2026-11-23 10:00. */
const local = new Intl.DateTimeFormat("sv-SE", {
  ...{ timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" },
});

/** A value as people read it: words for codes, yuan for fen, the union's clock for instants; a dash where there is none. */
export function ownDataValue(part: string, row: OwnRow, field: string): Sentence {
  const value = row[field];
  if (value === null || value === undefined || value === "") return alike("—");
  if (value === openEnd) return { zh: "至今", en: "to date" };
  if (field.endsWith("Fen")) {
    const yuan = yuanFromFen(Number(value) as Fen);
    return { zh: `${yuan} 元`, en: `${yuan} yuan` };
  }
  if (field === "at" || field.endsWith("At")) return alike(local.format(new Date(String(value))));
  const code = String(value);
  return (
    wordIn(ownDataParts[part]?.words?.[field], `${String(row["kind"])}.${code}`) ??
    wordIn(ownDataParts[part]?.words?.[field], code) ??
    wordIn(ownDataWords[field], code) ??
    correctedWord(row, field, code) ??
    alike(code)
  );
}

const wordIn = (words: Readonly<Record<string, Sentence>> | undefined, code: string) =>
  words !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;

/** A correction shows values of the field it is about. */
const correctedWord = (row: OwnRow, field: string, code: string): Sentence | undefined =>
  field === "before" || field === "after"
    ? wordIn(ownDataWords[String(row["field"])], code)
    : undefined;
