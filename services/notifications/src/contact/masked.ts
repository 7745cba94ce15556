import type { OutsideChannel } from "../topic/index.js";

/** An address as its owner sees it in a list: enough to know it again, too little to use it. */
export function masked(channel: OutsideChannel, address: string): string {
  if (channel === "SMS") return `${address.slice(0, 3)}****${address.slice(-4)}`;
  const [name = "", domain] = address.split("@");
  const [first = ""] = name;
  const shown = `${first}***`;
  return domain === undefined ? shown : `${shown}@${domain}`;
}
