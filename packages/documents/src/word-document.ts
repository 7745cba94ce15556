/** A line of a form: labels and their values side by side; an empty value leaves room to write. */
export type FormLine = readonly (readonly [label: string, value: string])[];

/** One piece of a document, from top to bottom. */
export type WordBlock =
  | { readonly text: string; readonly align?: "LEFT" | "RIGHT" }
  /** A table (表格) of labels and values; every line fills the width of the page. */
  | { readonly form: readonly FormLine[] };

/** A document to be printed on A4 (公文): its title, and what stands under it. */
export type WordDocument = { readonly title: string; readonly blocks: readonly WordBlock[] };
