import type { Outgoing } from "./outgoing.js";

/** The message as one text: subject, text, link. Where `maxBytes` (UTF-8) are too few the text is cut, never the link. */
export function plainText({ subject, text, link }: Outgoing, maxBytes: number): string {
  const whole = (middle: string) =>
    [subject, middle, link].filter((line) => line !== null && line !== "").join("\n");
  if (Buffer.byteLength(whole(text)) <= maxBytes) return whole(text);
  const letters = [...text];
  while (letters.length > 0 && Buffer.byteLength(whole(`${letters.join("")}…`)) > maxBytes)
    letters.length = Math.min(letters.length - 1, Math.floor(letters.length * 0.9));
  return whole(`${letters.join("")}…`);
}
