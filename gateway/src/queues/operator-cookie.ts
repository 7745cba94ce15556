import { accessToken } from "@union/identity";
import type { FastifyRequest } from "fastify";

const name = "union_queues";
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The access token in an operator's cookie; null where there is none. */
export function readOperatorCookie({ headers: { cookie } }: FastifyRequest): string | null {
  const pair = cookie?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}

/**
 * The cookie that holds an access token as long as it lives, or none any more for null. The browser keeps it from scripts,
 * from other sites, and from every path but the queues; it travels in the clear on loopback alone.
 */
export function operatorCookie({ hostname, protocol }: FastifyRequest, token: string | null) {
  const age = token === null ? 0 : accessToken.lifeSeconds;
  const secure = protocol === "http" && loopback.test(hostname) ? "" : "; Secure";
  return `${name}=${token ?? ""}; Path=/queues; HttpOnly; SameSite=Strict; Max-Age=${age}${secure}`;
}
