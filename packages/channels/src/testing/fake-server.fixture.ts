import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Mood } from "./mood.fixture.js";

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};
export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
};

/** An HTTP server on loopback that speaks the protocol of a provider, in whatever mood a test puts it. */
export async function startFakeServer(protocol: (asked: Asked) => Reply, busy: Reply) {
  const state: { mood: Mood; odd: Reply | null } = { mood: "FINE", odd: null };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://fake");
    const body = await text(request);
    if (state.mood === "SILENT") return;
    const { method = "", headers } = request;
    const asked = { method, path: url.pathname, query: url.searchParams, headers, body };
    const broken: Reply = { status: 503, text: "<html>one moment</html>" };
    const moods = { FINE: null, BUSY: busy, BROKEN: broken };
    const reply = state.odd ?? moods[state.mood] ?? protocol(asked);
    response.writeHead(reply.status ?? 200, reply.headers);
    response.end(reply.text ?? JSON.stringify(reply.json));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setMood(mood: Mood) {
      state.mood = mood;
    },
    /** Answers this to everything, or goes by the protocol again. */
    answerAlways(reply: Reply | null) {
      state.odd = reply;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
