import type { DisclosureRow } from "./disclosure.register.js";

const fields = ["publishedOn", "audience", "category", "title", "channels", "displayDays"] as const;
type Field = (typeof fields)[number];

/** What of a published item a row would change, in the order of the columns; the number is known. */
export const changedFields = (before: DisclosureRow, after: DisclosureRow): Field[] =>
  fields.filter((field) => String(before[field]) !== String(after[field]));

export const isSameRow = (one: DisclosureRow, other: DisclosureRow): boolean =>
  changedFields(one, other).length === 0;
