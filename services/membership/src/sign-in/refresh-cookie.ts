import type { Http } from "@union/service";

/** The part of HTTP that sessions need: the refresh cookie. */
export type Cookies = { read(): string | null; write(token: string | null): void };

const name = "union_refresh";
/** 14 days, as long as an unused session lives. */
const maxAge = 14 * 24 * 3_600;

/** The refresh cookie of a request: httpOnly, same-site, and only over TLS unless the house runs on plain loopback. */
export function refreshCookie(http: Http | null): Cookies {
  return {
    read() {
      const header = http?.request.headers.cookie ?? "";
      const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
      return pair?.slice(name.length + 1) ?? null;
    },
    write(token) {
      const secure = http?.request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "";
      const age = token === null ? 0 : maxAge;
      http?.response.setHeader(
        "set-cookie",
        `${name}=${token ?? ""}; Path=/graphql; HttpOnly; SameSite=Strict; Max-Age=${age}${secure}`,
      );
    },
  };
}
