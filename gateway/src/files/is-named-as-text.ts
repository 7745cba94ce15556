import { extname } from "node:path";

const endings = ["", ".csv", ".txt"];

/**
 * Whether a name lets its file be a text. A text has no first bytes of its own, so here the name counts: what is text and calls
 * itself a workbook, a picture or a program is none of them.
 */
export const isNamedAsText = (name: string): boolean =>
  endings.includes(extname(name).toLowerCase());
