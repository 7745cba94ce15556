import { channelsConfig } from "@union/channels";
import { dayOf } from "@union/kernel";
import type { Database } from "@union/persistence";
import { outsideOf } from "../../../services/notifications/src/outside-of.js";
import { sending } from "../../../services/notifications/src/sending.js";
import { notificationsBy } from "../../../services/notifications/src/service.js";
import { until } from "../import-workbook.js";
import { mailWords } from "../mail-words.js";
import { openPostBox } from "../post-box.js";
import { services, startWholeUnion } from "../whole-union.js";
import { hearAllKept, isSettled } from "./all-kept.js";
import { canaries } from "./canaries.js";
import { captureLogs } from "./capture-logs.js";
import type { Ears } from "./ears.js";
import { openMessageHouse } from "./message-house.js";
import { monitorRedis } from "./monitor-redis.js";

/** A whole union that sends mails, text messages and chat messages to this process, with ears in every place from the first moment on. */
export async function openCanaryHouse(ears: Ears) {
  const log: string[] = [];
  captureLogs((line) => {
    log.push(line);
    ears.hear("logs", line);
  });
  const unmonitor = await monitorRedis((words) => ears.hear("queues", words));
  const box = await openPostBox();
  const house = await openMessageHouse();
  const env = { SMTP_URL: box.url, MAIL_FROM: "union@union.example", ...house.env };
  const config = channelsConfig(env);
  if (!config.ok) throw new Error(config.error.join());
  const link = `https://union.example/${canaries.control[0]}`;
  const notifications = notificationsBy(outsideOf(config.value), sending(config.value, link));
  /** What notifications takes for the present: a morning in Shanghai, so that nothing waits for the end of the quiet hours. */
  let now = new Date(`${dayOf(new Date())}T10:00:00+08:00`);
  const options = { notifications, clock: () => now, logLevel: "trace" };
  const union = await startWholeUnion("nothing_leaves", options);
  const databases = new Map<string, Database>();
  for (const { name } of services) databases.set(name, await union.database(name));

  return {
    union,
    databases,
    log,
    notifications,
    now: () => now,
    setNow: (instant: Date): void => {
      now = instant;
    },
    /** Waits until each of these words has gone out in a mail. */
    untilMailed: (...words: readonly string[]): Promise<void> =>
      until(`a mail of each: ${words.join()}`, async () => {
        const all = box.mails.map(({ raw }) => mailWords(raw)).join();
        return words.every((word) => all.includes(word));
      }),
    /** Waits until nothing is on its way any more, and hears all that was sent and kept. */
    hearTheRest: async (): Promise<void> => {
      await until("the end of all deliveries", () => isSettled(databases));
      for (const { to, raw } of box.mails) {
        ears.hear("envelopes", to);
        ears.hear("mails", raw.replace(/^To: .*$/m, ""));
        ears.hear("mails", mailWords(raw));
      }
      for (const { by, to, said } of house.messages) {
        ears.hear("envelopes", to);
        ears.hear(by === "SMS" ? "text messages" : "chat messages", said);
      }
      await hearAllKept(databases, ears);
    },
    close: async (): Promise<void> => {
      await union.stop();
      unmonitor();
      await house.close();
      await box.close();
      jest.restoreAllMocks();
    },
  };
}
