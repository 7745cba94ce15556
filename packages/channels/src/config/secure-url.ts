import { isLoopback } from "./is-loopback.js";

/** The address itself, if it may be sent secrets: https, or http to this machine. Throws a sentence otherwise. */
export function secureUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error("is no URL.");
  const { protocol, hostname, username } = new URL(text);
  if (username) throw new Error("must not hold a user name; there is a setting for secrets.");
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return text;
  throw new Error("must begin with https://; http:// is for this machine alone.");
}
