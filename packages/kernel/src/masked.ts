/** Shows enough of a document number or mobile to recognise it: the first three and the last two or four characters. */
export const masked = (text: string, tail: number): string =>
  text.length <= 3 + tail
    ? "*".repeat(text.length)
    : `${text.slice(0, 3)}${"*".repeat(text.length - 3 - tail)}${text.slice(-tail)}`;
