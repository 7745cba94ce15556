import { err, ok } from "@union/kernel";
import type { Channel } from "../channel.js";
import { openHttp } from "../http/open-http.js";
import { isCampusAddress, isPublicAddress } from "./ip-range.js";
import { webhookHeaders } from "./webhook-headers.js";
import type { WebhookTarget } from "./webhook-target.js";

/**
 * Messages to other systems of the campus as Standard Webhooks. The receivers are those of the configuration, by id. Any 2xx
 * is taken for an answer, its body is not read further than 64 KiB.
 */
export function webhookChannel(
  targets: readonly WebhookTarget[],
  timeoutMs: number,
  now: () => number,
): Channel {
  const outside = openHttp({ timeoutMs, mayReach: isPublicAddress });
  const campus = openHttp({
    timeoutMs,
    mayReach: (ip) => isPublicAddress(ip) || isCampusAddress(ip),
  });
  return {
    name: "WEBHOOK",
    provider: "webhook",
    async send({ id, to, subject, text, link, event }) {
      const target = targets.find((each) => each.id === to);
      if (!target) return err({ kind: "AddressRefused", code: "UNKNOWN_WEBHOOK" });
      const timestamp = new Date(now()).toISOString();
      const words = { type: "notification", timestamp, data: { subject, text, link } };
      const body = JSON.stringify(event ?? words);
      const headers = webhookHeaders(target.secret, id, Math.floor(now() / 1_000), body);
      const http = target.allowPrivate ? campus : outside;
      const asked = await http.ask({ method: "POST", url: new URL(target.url), headers, body });
      if (!asked.ok) return asked;
      const { status } = asked.value;
      if (status >= 200 && status < 300) return ok({ providerId: null });
      // Gone is the receiver's word that it wants no more.
      const kind = status === 410 ? "AddressRefused" : "ProviderRefused";
      return err({ kind, code: `HTTP_${status}` });
    },
    async close() {
      await Promise.all([outside.close(), campus.close()]);
    },
  };
}
