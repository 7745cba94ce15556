import { linkSignature } from "./link-signature.js";

/** The path with `expires` (unix seconds) and `signature` added: whoever holds it may follow it until `expiresAt`. */
export function signLink(secret: string, path: string, expiresAt: Date): string {
  const expires = Math.floor(expiresAt.getTime() / 1000);
  const joint = path.includes("?") ? "&" : "?";
  return `${path}${joint}expires=${expires}&signature=${linkSignature(secret, path, expires)}`;
}
