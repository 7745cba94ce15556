const needsCleaning = /[^\x21-\x7e\u4e00-\u9fff]/;
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const odd = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text without invisible characters and outer blanks; every odd blank inside becomes an ordinary one. */
export function cleanBlanks(text: string): string {
  if (!needsCleaning.test(text)) return text;
  return text.replace(invisible, "").replace(odd, " ").replace(/\r\n?/g, "\n").trim();
}
