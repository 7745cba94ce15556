import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphContext } from "../graph/graph-context.js";
import type { Limiters } from "../http/limiters.js";
import type { Locale } from "../locale.js";
import { askGraph, type GraphAnswer } from "../sign-in/ask-graph.js";
import { itemPage } from "./item-page.js";
import { listPage } from "./list-page.js";
import { noPublicPage } from "./no-public-page.js";
import { publicPolicy } from "./public-page.js";
import {
  type PublicData,
  type PublicItemInFull,
  type PublicList,
  type PublicOffice,
  publicQueries,
} from "./public-queries.js";
import { sheetPage } from "./sheet-page.js";

type Needs = { readonly apollo: ApolloServer<GraphContext>; readonly limits: Limiters };
type Named = { readonly union: string; readonly id?: string; readonly file?: string };
type Query = { readonly lang?: unknown; readonly audience?: unknown; readonly after?: unknown };

/** Pages live this long in browsers and proxies: a correction is seen within a minute. */
const cached = "public, max-age=60";

/**
 * GET /public/<union>, its items, their sheets and the year's open data: what a union published for the public and patients,
 * for everybody, without script or sign-in. The graph answers them in the name of nobody.
 */
export const publicRoutes =
  ({ apollo, limits }: Needs) =>
  async (server: FastifyInstance) => {
    server.addHook("onRequest", async (request, reply) => {
      reply.header("content-security-policy", publicPolicy).header("cache-control", cached);
      await limits.address(request);
    });
    const ask = <T>(request: FastifyRequest, reply: FastifyReply, query: string, more: object) =>
      askGraph<T>(apollo, request, reply, query, { union: named(request).union, ...more });
    const officeOf = (request: FastifyRequest, reply: FastifyReply) =>
      ask<PublicOffice>(request, reply, publicQueries.office, {});

    server.get("/public/:union", async (request, reply) => {
      const { audience, after } = listAsked(request);
      const more = { ...(audience && { audience }), ...(after && { after }) };
      const office = await officeOf(request, reply);
      const list = await ask<PublicList>(request, reply, publicQueries.list, more);
      if (!("data" in office) || !("data" in list)) return none(request, reply, office, list);
      const year = new Date().getFullYear();
      const asked = { locale: localeOf(request), office: office.data, list: list.data };
      return page(reply, listPage({ ...asked, audience, after, year }));
    });
    const itemAsked = async (request: FastifyRequest, reply: FastifyReply) => {
      const { id = "" } = named(request);
      return [
        await officeOf(request, reply),
        await ask<PublicItemInFull>(request, reply, publicQueries.item, { id }),
      ] as const;
    };
    server.get("/public/:union/:id", async (request, reply) => {
      const [office, item] = await itemAsked(request, reply);
      if (!("data" in office) || !("data" in item)) return none(request, reply, office, item);
      const locale = localeOf(request);
      return page(reply, itemPage({ locale, office: office.data, item: item.data }));
    });
    server.get("/public/:union/:id/sheet", async (request, reply) => {
      const [office, item] = await itemAsked(request, reply);
      if (!("data" in office) || !("data" in item)) return none(request, reply, office, item);
      const origin = `${request.protocol}://${request.host}`;
      const asked = { locale: localeOf(request), office: office.data, item: item.data, origin };
      return page(reply, sheetPage(asked));
    });
    server.get("/public/:union/data/:file", async (request, reply) => {
      const [, year, kind] = /^(\d{4})\.(json|csv)$/.exec(named(request).file ?? "") ?? [];
      if (year === undefined) return none(request, reply);
      const query = kind === "csv" ? publicQueries.csv : publicQueries.json;
      const data = await ask<PublicData>(request, reply, query, { year: Number(year) });
      if (!("data" in data)) return none(request, reply, data);
      const { name, content, sha256 } = data.data;
      return reply
        .header("content-disposition", `attachment; filename="${name}"`)
        .header("x-checksum-sha256", sha256)
        .type(kind === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8")
        .send(content);
    });
  };

const named = ({ params }: FastifyRequest): Named => params as Named;
const localeOf = ({ query }: FastifyRequest): Locale =>
  (query as Query).lang === "en" ? "en" : "zh";

type ListAsked = { readonly audience: "PUBLIC" | "PATIENT" | null; readonly after: string | null };
function listAsked({ query }: FastifyRequest): ListAsked {
  const { audience, after } = query as Query;
  return {
    audience: audience === "PUBLIC" || audience === "PATIENT" ? audience : null,
    after: typeof after === "string" && after.length <= 500 ? after : null,
  };
}

const page = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").send(html);

/** Says that there is no such page, or that the graph does not answer; neither is kept by proxies. */
function none(
  request: FastifyRequest,
  reply: FastifyReply,
  ...answers: readonly GraphAnswer<unknown>[]
): FastifyReply {
  const failed = answers.find((one) => "message" in one && one.message !== "");
  const status = failed && "status" in failed && failed.status >= 400 ? failed.status : 503;
  reply.code(failed ? status : 404).header("cache-control", "no-store");
  return page(reply, noPublicPage(localeOf(request), failed !== undefined));
}
