/** The number of the column that a cell reference such as "AB12" names, from 1; 0 when it names none. */
export function columnNumber(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) return column;
    column = column * 26 + letter;
  }
  return column;
}
