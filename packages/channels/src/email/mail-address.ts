import { domainToASCII } from "node:url";
import { err, ok, type Result } from "@union/kernel";

export type MailAddressWrong = { readonly kind: "MailAddressWrong" };
/** A mailbox such as 张三@…: mail servers take it by an extension (SMTPUTF8) that few have. */
export type MailboxNotAscii = { readonly kind: "MailboxNotAscii" };

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const mailbox = new RegExp(`^${atom}(?:\\.${atom})*$`);
/** A domain in the letters of any language; what else a host may be written with has no place in an address. */
const written = /^[\p{L}\p{M}\p{N}.。-]+$/u;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const longest = { mailbox: 64, domain: 253, bytes: 320 };

/** A mail address as mail servers are told it: its domain, which may be 医院.example, in ASCII. */
export function mailAddress(text: string): Result<string, MailAddressWrong | MailboxNotAscii> {
  const [box, domain, ...more] = text.split("@");
  const wrong = err({ kind: "MailAddressWrong" } as const);
  if (!box || !domain || more.length > 0 || Buffer.byteLength(text) > longest.bytes) return wrong;
  const ascii = written.test(domain) ? domainToASCII(domain) : "";
  const labels = ascii.split(".");
  const isDomain =
    labels.length > 1 && labels.every((one) => label.test(one)) && /[a-z]/.test(labels.at(-1)!);
  if (!isDomain || ascii.length > longest.domain) return wrong;
  if (/^[^\s\p{C}<>()[\],;:"\\]+$/u.test(box) && /\P{ASCII}/u.test(box))
    return err({ kind: "MailboxNotAscii" });
  if (box.length > longest.mailbox || !mailbox.test(box)) return wrong;
  return ok(`${box}@${ascii}`);
}
