const han = "\\u3400-\\u9fff";
/** Marks of other scripts that follow a Chinese word at once, or stand at once before one; regular expressions and keys of objects are none. */
const marks = new RegExp(
  `[${han}”」》）](?:[,;:!](?!\\s|$)|\\?(?![\\s(|)]|$))|[^\\s([{|?][,;:?!](?=[${han}“「《])`,
  "g",
);

/** Each half-width `,;:?!` within Chinese words, with the signs on both sides. */
export const halfWidthMarks = (text: string): string[] => text.match(marks) ?? [];
