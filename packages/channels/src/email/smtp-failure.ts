import { type Err, err } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";

/** What nodemailer adds to an error, as far as we use it. */
type SmtpError = {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
};

/** Chinese mail houses say it in words, and with 550 as well as 450: "frequency limited". */
const tooMany = /frequen|rate.?limit|too many|4\.7\.28/i;

/** What a failed mail means. Replies are read by their basic and enhanced codes (RFC 5321, RFC 3463). */
export function smtpFailure(thrown: unknown): Err<SendFailure> {
  const { code = "", command = "", responseCode, response = "" } = Object(thrown) as SmtpError;
  if (code === "ETLS" || code === "ENOAUTH" || code === "ECONFIG")
    return err({ kind: "ProviderRefused", code });
  if (responseCode === undefined) {
    if (/^E[A-Z]+$/.test(code)) return err({ kind: "Unreachable", code });
    throw thrown;
  }
  if (tooMany.test(response)) return err({ kind: "RateLimited", retryAfterMs: 60_000 });
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(response)?.[1];
  const reply = enhanced ?? String(responseCode);
  // A full mailbox (x.2.2) is emptied some day.
  if (responseCode < 500 || reply.endsWith(".2.2"))
    return err({ kind: "Unreachable", code: reply });
  const isPolicy = reply.startsWith("5.7.");
  const kind = command === "RCPT TO" && !isPolicy ? "AddressRefused" : "ProviderRefused";
  return err({ kind, code: reply });
}
