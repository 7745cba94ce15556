import type { Files } from "@union/files";
import { verifyLink } from "@union/identity";
import type { FastifyInstance } from "fastify";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Limiters } from "../http/limiters.js";
import { sentences } from "../http/sentences.js";
import { contentDisposition } from "./content-disposition.js";

type Link = { Params: { id: string }; Querystring: { union?: string } };

/**
 * GET /files/:id by a signed link, which the service that owns the file hands to somebody who may have it. The link is
 * the right: it is short-lived, names the union, and nothing of it can be changed.
 */
export const downloads =
  (files: Files, secret: string, limits: Limiters) => async (server: FastifyInstance) => {
    const onRequest = limits.address;
    server.get<Link>("/files/:id", { onRequest }, async ({ params, query, url }, reply) => {
      if (!verifyLink(secret, url, new Date()))
        throw new HttpRefusal(403, "FORBIDDEN", sentences.LINK_EXPIRED);
      const file = await files.info(params.id, query.union ?? "");
      if (file === null) throw new HttpRefusal(404, "NOT_FOUND", sentences.NOT_FOUND);
      return reply
        .headers({
          "content-type": file.contentType,
          "content-length": file.bytes,
          "content-disposition": contentDisposition(file.originalName),
        })
        .send(await files.open(file.id, file.unionId));
    });
  };
