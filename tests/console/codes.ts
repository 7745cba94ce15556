/** A word for machines, such as NOT_AMONG_CHOICES or QUEUED; short ones, such as ICU, are names of people's making. */
const code = /^[A-Z]{4,}$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** Whether a string that the graph sent is a word for machines, which a page says in words of its own. */
export const isCode = (text: string): boolean => code.test(text);

/** The words for machines that stand in a text as they are: those of many parts, and those that the graph sent. */
export const codesIn = (text: string, heard: ReadonlySet<string>): string[] =>
  (text.match(/\b[A-Z][A-Z0-9_]*[A-Z0-9]\b/g) ?? []).filter(
    (word) => isCode(word) && (word.includes("_") || heard.has(word)),
  );
