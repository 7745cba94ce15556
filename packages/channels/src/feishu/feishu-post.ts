import type { Outgoing } from "../outgoing.js";

/** The message as a Feishu post: its pieces are typed, so that no word in a text can call everybody ("at all"). */
export function feishuPost({ subject, text, link }: Outgoing) {
  const lines = text.split("\n").map((line) => [{ tag: "text", text: line }]);
  const more = link === null ? [] : [[{ tag: "a", text: link, href: link }]];
  return { zh_cn: { title: subject, content: [...lines, ...more] } };
}
