import { Webhook } from "standardwebhooks";
import { type Asked, type Reply, startFakeServer } from "../testing/fake-server.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";

const secretOf = (letter: string) => `whsec_${Buffer.from(letter.repeat(32)).toString("base64")}`;

/** A system of the campus that checks its webhooks with the library of the standard itself. */
export async function startFakeReceiver() {
  const taken: Taken[] = [];
  const webhook = new Webhook(secretOf("a"));
  const protocol = ({ headers, body }: Asked): Reply => {
    try {
      const { data } = webhook.verify(body, headers as Record<string, string>) as {
        data: Record<string, string>;
      };
      const words = [data["subject"], data["text"], data["link"]].join("\n");
      taken.push({ mark: String(headers["webhook-id"]), words });
      return { status: 202, text: "" };
    } catch {
      return { status: 401, text: "no" };
    }
  };
  const busy = { status: 429, text: "", headers: { "retry-after": "90" } };
  const server = await startFakeServer(protocol, busy);
  const target = { id: "oa", url: `${server.url}/hook`, secret: secretOf("a"), allowPrivate: true };
  const envOf = (changes: Partial<typeof target>) => ({
    WEBHOOKS: JSON.stringify([{ ...target, ...changes }]),
  });
  const world: World = {
    ...server,
    taken,
    busyMs: 90_000,
    marksById: true,
    env: envOf({}),
    wrongSecret: envOf({ secret: secretOf("b") }),
    nobodyThere: envOf({ url: "http://127.0.0.1:1/hook" }),
    knownAddress: "oa",
    unknownAddress: "nobody",
  };
  return { ...server, envOf, world };
}
