import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { verifyGatewayRequest } from "@union/identity";
import { GraphQLError, graphql, parse } from "graphql";

type Resolvers = Record<string, Record<string, unknown>>;
export type TestSubgraph = Awaited<ReturnType<typeof startSubgraph>>;

/** A small service on loopback: refuses unsigned requests, remembers what it was asked. */
export async function startSubgraph(
  secret: string,
  sdl: string,
  resolvers: Resolvers,
  pages: Record<string, () => unknown> = {},
) {
  const seen: { query: string; headers: IncomingHttpHeaders }[] = [];
  const behaviour = { cookies: [] as string[], hangs: false, status: 200 };
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const server = createServer(async (request, response) => {
    const { url = "", headers } = request;
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url === "/health") return send(200, { status: "up" });
    if (pages[url]) return send(200, pages[url]());
    const body = await text(request);
    const { authorization } = headers;
    const traceId = String(headers["x-trace-id"]);
    const signature = headers["x-union-gateway"]?.toString();
    const asked = { traceId, authorization, body };
    if (!verifyGatewayRequest(secret, signature, asked, new Date())) return send(401, {});
    const { query, variables } = JSON.parse(body);
    seen.push({ query, headers });
    if (behaviour.hangs) return;
    if (behaviour.cookies.length > 0) response.setHeader("set-cookie", behaviour.cookies);
    return send(
      behaviour.status,
      await graphql({ schema, source: query, variableValues: variables }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    sdl,
    seen,
    behaviour,
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** An error as a service throws it on purpose, or by accident without a code. */
export const thrown = (message: string, code?: string) =>
  new GraphQLError(message, code ? { extensions: { code } } : {});
