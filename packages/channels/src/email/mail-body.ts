import type { Outgoing } from "../outgoing.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? "");

/** The text, and the same as simple HTML: a paragraph a line, the link to click. */
export function mailBody({ text, link }: Outgoing): {
  readonly text: string;
  readonly html: string;
} {
  const paragraphs = text.split("\n").map((line) => `<p>${escaped(line)}</p>`);
  const anchor = link === null ? [] : [`<p><a href="${escaped(link)}">${escaped(link)}</a></p>`];
  return {
    text: link === null ? text : `${text}\n\n${link}`,
    html: [...paragraphs, ...anchor].join("\n"),
  };
}
