/** The characters of a unified social credit code by their values; I, O, S, V and Z are none of them. */
const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The check character of the first 17 of a unified social credit code (GB 32100): weights 3⁰ … 3¹⁶, modulo 31; null where one is no sign of it. */
export function creditCodeCheck(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const sign of first17) {
    const value = signs.indexOf(sign);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return signs[(31 - (sum % 31)) % 31] ?? null;
}

/** A code as it is kept: capitals without blanks or hyphens; null where its form or its check character is wrong. */
export function readCreditCode(text: string): string | null {
  const code = text.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();
  const isFormed = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code);
  return isFormed && creditCodeCheck(code.slice(0, 17)) === code[17] ? code : null;
}
