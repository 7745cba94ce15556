import type { WordDocument } from "./word-document.js";

/** What a .docx file is called on the web. */
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes a document as a Word file (.docx). The library is loaded with the first one: it takes some ten megabytes. */
export async function writeWord(document: WordDocument): Promise<Buffer> {
  const { composeWord } = await import("./compose-word.js");
  return composeWord(document);
}
