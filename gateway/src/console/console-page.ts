import { randomBytes } from "node:crypto";

const mark = '<meta name="style-nonce" content=""';

/** What a browser may do with a page of the console: its own scripts, its own styles and those that carry the nonce, this host. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The console's page as it goes out once: with a nonce of its own, and the policy that names it. */
export function consolePage(html: string): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString("base64url");
  return { html: html.replace(mark, mark.replace('""', `"${nonce}"`)), policy: policyWith(nonce) };
}
