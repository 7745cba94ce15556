import type { Actor } from "@union/kernel";
import type { FastifyRequest } from "fastify";
import type { Locale } from "../locale.js";

/** Who sent a request and how: what the graph, uploads and the log know of it. */
export type Asker = {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly traceId: string;
  readonly locale: Locale;
  readonly http: FastifyRequest;
};
