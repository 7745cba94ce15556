import type { EnvReader } from "../config/env-reader.js";
import { type SmtpServer, smtpServer } from "./smtp-server.js";

export type EmailConfig = {
  readonly smtp: SmtpServer;
  /** The sender: an address, or `Name <address>`. */
  readonly from: string;
};

/** SMTP_URL and MAIL_FROM. */
export function emailConfig(env: EnvReader): EmailConfig | null {
  const set = env.together(["SMTP_URL", "MAIL_FROM"]);
  if (!set) return null;
  const smtp = env.read("SMTP_URL", set.SMTP_URL, smtpServer);
  const from = env.read("MAIL_FROM", set.MAIL_FROM, sender);
  return smtp && from ? { smtp, from } : null;
}

function sender(text: string): string {
  if (/^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(text)) return text;
  throw new Error("must be a mail address, or a name and an address: 工会 <union@example.org>.");
}
