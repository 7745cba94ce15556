import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What the browser keeps: `<session id>.<secret>`, in an httpOnly cookie. Only the secret's hash is stored. */
export type RefreshToken = { readonly sessionId: string; readonly secret: string };

export const newSecret = (): string => randomBytes(32).toString("base64url");
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
export const isHashOf = (hash: Buffer | null, secret: string): boolean =>
  hash !== null && timingSafeEqual(hash, hashOf(secret));

export const writeRefreshToken = ({ sessionId, secret }: RefreshToken): string =>
  `${sessionId}.${secret}`;

/** The token in a text, or null when it is none. */
export function readRefreshToken(text: string | null): RefreshToken | null {
  const match = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(text ?? "");
  return match?.[1] && match[2] ? { sessionId: match[1], secret: match[2] } : null;
}
