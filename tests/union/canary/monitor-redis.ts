import { Redis } from "ioredis";

/** Tells of everything that anybody says to Redis from now on, in plain words. */
export async function monitorRedis(hear: (text: string) => void): Promise<() => void> {
  const asking = new Redis(process.env["REDIS_URL"] ?? "");
  const monitor = await asking.monitor();
  asking.disconnect();
  monitor.on("monitor", (_time: string, words: readonly string[]) => {
    hear(words.map(unescaped).join(" "));
  });
  return () => monitor.disconnect();
}

/** Redis writes what is not plain ASCII byte by byte, as \xe9. */
const unescaped = (word: string): string =>
  Buffer.from(
    word.replaceAll(/\\x([0-9a-f]{2})|\\(.)/g, (_, hex: string | undefined, sign: string) =>
      hex === undefined ? sign : String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    "latin1",
  ).toString("utf8");
