const stored = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A decimal text without exponent, needless zeros or plus sign, e.g. "-0012.50" → "-12.5", "1.2E3" → "1200"; null when
 * the text is no number.
 */
export function plainDecimal(text: string): string | null {
  const match = stored.exec(text);
  if (!match) return null;
  const [, sign, whole = "", part = "", exponent = "0"] = match;
  if (whole + part === "") return null;
  const point = whole.length + Number(exponent);
  const digits = (whole + part)
    .padEnd(point, "0")
    .padStart((whole + part).length - Math.min(point, 0), "0");
  const cut = Math.max(point, 0);
  const integer = digits.slice(0, cut).replace(/^0+(?=.)/, "") || "0";
  const fraction = digits.slice(cut).replace(/0+$/, "");
  const value = fraction === "" ? integer : `${integer}.${fraction}`;
  return value === "0" ? "0" : `${sign}${value}`;
}
