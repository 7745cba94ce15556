import type { IncomingHttpHeaders } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/** From where somebody signs in, coarsely: enough to know one's own devices, too little to follow anybody. */
export type Client = { readonly device: string | null; readonly address: string | null };

const systems = [
  [/HarmonyOS|OpenHarmony/i, "HarmonyOS"],
  [/iPhone|iPad/i, "iOS"],
  [/Android/i, "Android"],
  [/Windows/i, "Windows"],
  [/Mac OS X|Macintosh/i, "macOS"],
  [/Linux/i, "Linux"],
] as const;
const browsers = [
  [/wxwork/i, "WeCom"],
  [/MicroMessenger/i, "WeChat"],
  [/DingTalk/i, "DingTalk"],
  [/Lark|Feishu/i, "Feishu"],
  [/Edg/i, "Edge"],
  [/Firefox/i, "Firefox"],
  [/Chrome/i, "Chrome"],
  [/Safari/i, "Safari"],
] as const;

const named = (list: readonly (readonly [RegExp, string])[], text: string): string[] =>
  list.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);

/** Where a request comes from, by the headers that the gateway hands on. */
export function clientOf(headers: IncomingHttpHeaders): Client {
  const agent = headers["user-agent"] ?? "";
  const parts = [named(browsers, agent)[0], named(systems, agent)[0]].filter((part) => part);
  const address = headers["x-client-address"];
  return {
    device: parts.length > 0 ? parts.join(" / ") : null,
    address: typeof address === "string" ? maskAddress(address) : null,
  };
}

/** `10.3.7.21` → `10.3.7.*`; of IPv6 the first three groups. Null for what is no address. */
export function maskAddress(address: string): string | null {
  const v4 = address.replace(/^::ffff:/i, "");
  if (isIPv4(v4)) return v4.replace(/\d+$/, "*");
  if (!isIPv6(address)) return null;
  return `${address.split("::")[0]?.split(":").slice(0, 3).join(":")}:*`;
}
