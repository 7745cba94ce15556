const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether Excel shows a number of this format as a date: a built-in format (ECMA-376 18.8.30, with the Chinese ones) or a pattern with day or year. */
export function isDateFormat(id: number, pattern: string | undefined): boolean {
  if (pattern === undefined) {
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }
  const bare = pattern.replace(literals, "").toLowerCase();
  if (bare.includes("general")) return false;
  return /[yd]/.test(bare) || (bare.includes("m") && !/[hs0#]/.test(bare));
}
