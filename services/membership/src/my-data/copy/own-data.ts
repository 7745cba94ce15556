import type { Sentence } from "@union/kernel";
import type { OwnRow, Words } from "./own-data-part.js";

/** A copy of everything that membership holds of one person. Codes stand as they are; `words` and `fields` say what they mean. */
export type OwnData = {
  readonly person: OwnRow;
  /** Rows by part, in the order of the parts. */
  readonly parts: Readonly<Record<string, readonly OwnRow[]>>;
};

/** What the names and codes of a copy mean: parts and fields by name, codes by part and field. */
export type OwnDataLegend = {
  readonly about: readonly Sentence[];
  readonly parts: Words;
  readonly fields: Words;
  readonly codes: Readonly<Record<string, Words>>;
};
