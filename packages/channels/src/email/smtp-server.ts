import { isLoopback } from "../config/is-loopback.js";

export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; TLS by STARTTLS, without which no mail goes; or none. */
  readonly security: "TLS" | "STARTTLS" | "PLAIN";
  readonly user: string | null;
  readonly password: string | null;
};

const ports = { TLS: 465, STARTTLS: 587, PLAIN: 25 } as const;

/**
 * The server at `smtps://user:password@host:port` (TLS), `smtp://…` (STARTTLS; plain to this machine) or `smtp+plain://…`
 * (plain, for a relay in a network of one's own). Throws a sentence that never holds the password.
 */
export function smtpServer(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url?.hostname || !/^(smtps?|smtp\+plain):$/.test(url.protocol))
    throw new Error("must read smtp://user:password@host:port, smtps://… or smtp+plain://….");
  const isPlain = url.protocol === "smtp+plain:" || isLoopback(url.hostname);
  const security = url.protocol === "smtps:" ? "TLS" : isPlain ? "PLAIN" : "STARTTLS";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || ports[security]),
    security,
    user: url.username ? decodeURIComponent(url.username) : null,
    password: url.password ? decodeURIComponent(url.password) : null,
  };
}
