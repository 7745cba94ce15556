import { randomInt } from "node:crypto";

/** Digits and capitals without those that look alike. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

/** A fresh check code (校验码): 60 random bits, so that nobody finds a card by trying. */
export const newCheckCode = (): string =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join("");

/** The code as a card shows it: ABCD-EFGH-JKMN. */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** What somebody typed from a card, as the code stands in the table; null where it can be none. */
export function readCheckCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : null;
}
