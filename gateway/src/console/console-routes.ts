import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Limiters } from "../http/limiters.js";
import { sentences } from "../http/sentences.js";
import { consolePage } from "./console-page.js";

/** Files whose names change with their content are kept for a year; the page itself is asked for every time. */
const assetAge = "365d";

/**
 * The console: its files as they were built, compressed beforehand, and its one page at every address that nothing else
 * answers, so that any of its addresses can be opened directly.
 * @param folder where the built console lies
 */
export const consoleRoutes =
  (folder: string, limits: Limiters) => async (server: FastifyInstance) => {
    const html = await readFile(join(folder, "index.html"), "utf8");
    await server.register(fastifyStatic, {
      root: join(folder, "assets"),
      prefix: "/assets/",
      preCompressed: true,
      decorateReply: false,
      index: false,
      immutable: true,
      maxAge: assetAge,
      cacheControl: true,
      setHeaders: (reply) => reply.header("cache-control", "public, max-age=31536000, immutable"),
    });
    const icon = await readFile(join(folder, "icon.svg"));
    server.get("/icon.svg", (_request, reply) =>
      reply.header("cache-control", "public, max-age=86400").type("image/svg+xml").send(icon),
    );
    server.get("/*", { onRequest: (request) => limits.address(request) }, (request, reply) => {
      if (!wantsPage(request)) throw new HttpRefusal(404, "NOT_FOUND", sentences.NOT_FOUND);
      const page = consolePage(html);
      return reply
        .header("content-security-policy", page.policy)
        .type("text/html; charset=utf-8")
        .send(page.html);
    });
  };

/** A browser that goes somewhere asks for a page; programs, and files that are not there, are told so. */
const wantsPage = ({ url, headers: { accept = "" } }: FastifyRequest): boolean =>
  !url.startsWith("/assets/") && accept.includes("text/html");
