import { linkSignature } from "./link-signature.js";
import { sameText } from "./same-text.js";

/** Whether a link made by {@link signLink} is genuine and has not expired. Takes it as it arrived: path and query. */
export function verifyLink(secret: string, link: string, now: Date): boolean {
  const match = /^(.+)[?&]expires=(\d{1,12})&signature=([\w-]{43})$/.exec(link);
  if (!match) return false;
  const [, path = "", expires = "", signature = ""] = match;
  if (Number(expires) * 1000 <= now.getTime()) return false;
  return sameText(signature, linkSignature(secret, path, Number(expires)));
}
