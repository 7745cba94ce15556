import type { FastifyRequest } from "fastify";

/** Whether a page of our own sent the request: a browser names the page's origin with everything but a plain look. */
export const isSameOrigin = ({ headers: { origin }, host }: FastifyRequest): boolean =>
  origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
