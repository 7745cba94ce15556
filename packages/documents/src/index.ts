export type { FormLine, WordBlock, WordDocument } from "./word-document.js";
export { wordType, writeWord } from "./write-word.js";
