/** Words as a list in the reader's language. */
export const listed = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(words);
