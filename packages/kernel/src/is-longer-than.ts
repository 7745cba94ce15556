const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
/** The longest emoji in common use are made of so many code points. What has more is counted for more: storage has an end. */
const codePointsOfOne = 10;

/**
 * Whether a text has more than `most` characters as people see them: a combined letter or an emoji is one, however it is
 * written. Stays within ten code points a character.
 */
export function isLongerThan(text: string, most: number): boolean {
  let seen = 0;
  for (const { segment } of segmenter.segment(text)) {
    seen += Math.ceil([...segment].length / codePointsOfOne);
    if (seen > most) return true;
  }
  return false;
}
