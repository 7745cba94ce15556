import type { QueueName } from "@union/messages";
import { tellSensitiveActs } from "@union/persistence";
import type { Schedule } from "@union/worker";

/** The schedule that every service keeps: in the morning it is told how often guarded values were read and exported the day before. */
export const sensitiveDigest = (service: QueueName): Schedule => ({
  name: "sensitive-digest",
  pattern: "30 7 * * *",
  run: (tx, { day }) => tellSensitiveActs(tx, service, day),
});
