import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

export type Received = { readonly id: string; readonly body: string; readonly isGenuine: boolean };

/** Another system of the campus, with a real server: it checks what it gets by the standard's own library. */
export async function aReceiver(id: string) {
  const secret = `whsec_${Buffer.from(id.padEnd(32, "-")).toString("base64")}`;
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { headers } = request;
    received.push({ id: String(headers["webhook-id"]), body, isGenuine: verified(body, headers) });
    response.writeHead(answers.shift() ?? 204).end();
  });
  const verified = (body: string, headers: IncomingHttpHeaders): boolean => {
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return {
    target: { id, url, secret, allowPrivate: true },
    received,
    /** The statuses that it answers next; afterwards it takes everything again. */
    answerNext: (...statuses: readonly number[]): void => {
      answers.push(...statuses);
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
