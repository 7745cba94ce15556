import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type Message = {
  readonly by: "SMS" | "WECOM";
  readonly to: string;
  /** All that was sent but the address. */
  readonly said: string;
};

/** The houses that carry text messages and chat messages, in one on loopback; it takes everything and keeps it. */
export async function openMessageHouse() {
  const messages: Message[] = [];
  const server = createServer(async (request, answer) => {
    const { url = "", headers } = request;
    const body = await text(request);
    const reply = (json: object) => answer.end(JSON.stringify(json));
    if (url.startsWith("/cgi-bin/gettoken"))
      return reply({ errcode: 0, access_token: "token", expires_in: 7_200 });
    const { touser, mobile, ...rest } = JSON.parse(body);
    const said = [url, JSON.stringify(headers), JSON.stringify(rest)].join("\n");
    messages.push({ by: touser ? "WECOM" : "SMS", to: touser ?? mobile, said });
    return reply(touser ? { errcode: 0, msgid: "msg" } : { code: "OK", messageId: "sms" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** Settings by which messages come here. */
    env: {
      SMS_URL: `${url}/sms`,
      SMS_SECRET: "secret",
      SMS_TEMPLATE: "T-1",
      WECOM_URL: url,
      WECOM_CORP_ID: "corp",
      WECOM_SECRET: "secret",
      WECOM_AGENT_ID: "1",
    },
    messages,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
