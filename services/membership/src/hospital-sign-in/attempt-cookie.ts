import type { Http } from "@union/service";
import { readRefreshToken } from "../session/index.js";
import type { Attempt } from "./attempt.js";
import { attemptLifeMs } from "./attempt.repository.js";

/** Keeps an attempt in the browser that began it. */
export type AttemptCookie = { read(): Attempt | null; write(attempt: Attempt): void };

const name = "union_hospital";

/** The cookie of an attempt: httpOnly, sent along when the hospital's site leads back here. It is worth nothing once the attempt is over. */
export function attemptCookie(http: Http | null): AttemptCookie {
  return {
    read() {
      const header = http?.request.headers.cookie ?? "";
      const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
      const token = readRefreshToken(pair?.slice(name.length + 1) ?? null);
      return token && { id: token.sessionId, secret: token.secret };
    },
    write({ id, secret }) {
      const secure = http?.request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "";
      http?.response.setHeader(
        "set-cookie",
        `${name}=${id}.${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${attemptLifeMs / 1_000}${secure}`,
      );
    },
  };
}
