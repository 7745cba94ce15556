import { secureUrl } from "../config/secure-url.js";

/** A system that is told by webhook. */
export type WebhookTarget = {
  /** The address of messages to it. */
  readonly id: string;
  readonly url: string;
  /** `whsec_` and 24 to 64 bytes in Base64. */
  readonly secret: string;
  /** Whether it may stand in the hospital's own network or on this machine. */
  readonly allowPrivate: boolean;
};

/** What WEBHOOKS holds: a JSON list of targets. Throws a sentence without a value of it. */
export function webhookTargets(text: string): readonly WebhookTarget[] {
  const list = parsed(text);
  if (!Array.isArray(list))
    throw new Error("must be a JSON list of {id, url, secret, allowPrivate}.");
  const targets = list.map(target);
  if (new Set(targets.map(({ id }) => id)).size < targets.length)
    throw new Error("has two entries with the same id.");
  return targets;
}

function target(given: unknown, at: number): WebhookTarget {
  const { id, url, secret, allowPrivate = false } = Object(given) as Record<string, unknown>;
  const entry = `has an entry, number ${at + 1}, whose`;
  if (typeof id !== "string" || !/^[\w.-]{1,64}$/.test(id))
    throw new Error(`${entry} id is not 1 to 64 letters, digits, dots or dashes.`);
  if (typeof secret !== "string" || !isSecret(secret))
    throw new Error(`${entry} secret is not whsec_ and 24 to 64 bytes in Base64.`);
  if (typeof allowPrivate !== "boolean")
    throw new Error(`${entry} allowPrivate is neither true nor false.`);
  return { id, url: urlOf(url, entry), secret, allowPrivate };
}

function urlOf(given: unknown, entry: string): string {
  try {
    return secureUrl(String(given));
  } catch (thrown) {
    throw new Error(`${entry} url ${(thrown as Error).message}`);
  }
}

function isSecret(text: string): boolean {
  const bytes = Buffer.from(text.slice("whsec_".length), "base64").length;
  return /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text) && bytes >= 24 && bytes <= 64;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
