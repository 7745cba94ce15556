import { err, ok } from "@union/kernel";
import { createTransport } from "nodemailer";
import type { Channel } from "../channel.js";
import { codeWord } from "../code-word.js";
import type { EmailConfig } from "./email-config.js";
import { mailAddress } from "./mail-address.js";
import { mailBody } from "./mail-body.js";
import { smtpFailure } from "./smtp-failure.js";

/**
 * E-mail by SMTP over a few kept connections. The Message-ID is made of the delivery's id, so that a mail program shows a
 * repeat as one. Replies of machines are discouraged (RFC 3834).
 */
export function emailChannel({ smtp, from }: EmailConfig, timeoutMs: number): Channel {
  const transport = createTransport({
    pool: true,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === "TLS",
    requireTLS: smtp.security === "STARTTLS",
    ignoreTLS: smtp.security === "PLAIN",
    ...(smtp.user !== null && { auth: { user: smtp.user, pass: smtp.password ?? "" } }),
    maxConnections: 3,
    // Who calls us tries again, knowing the failure; the pool must not do so behind his back.
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf("@") + 1).replace(/>\s*$/, "");
  return {
    name: "EMAIL",
    provider: "smtp",
    async send(message) {
      // One address and nothing that a header or a list of addresses could be made of.
      const to = mailAddress(message.to);
      if (!to.ok) return err({ kind: "AddressRefused", code: "MAIL_ADDRESS" });
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: "", address: to.value },
          messageId: `<${message.id}@${domain}>`,
          subject: message.subject,
          ...mailBody(message),
          headers: { "auto-submitted": "auto-generated" },
        });
        const queued = /queued as (\S+)/i.exec(response)?.[1];
        return ok({ providerId: queued ? codeWord(queued) : null });
      } catch (thrown) {
        return smtpFailure(thrown);
      }
    },
    async close() {
      transport.close();
    },
  };
}
