import { type SqlValue, escape as worded } from "mysql2";

/** Control characters, quotes and backslashes: what means something inside a quoted text of SQL. */
const special = /[^ !#-&(-[\]-\uffff]/;

/** A value as SQL: most texts need nothing but quotes; everything else is the driver's business. */
export const sqlLiteral = (value: unknown): string =>
  typeof value === "string" && !special.test(value)
    ? `'${value}'`
    : worded(value as SqlValue, true, "Z");
