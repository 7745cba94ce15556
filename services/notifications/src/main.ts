import { channelsConfig } from "@union/channels";
import { runService } from "@union/service";
import { outsideOf } from "./outside-of.js";
import { readBudgets } from "./read-budgets.js";
import { sending } from "./sending.js";
import { notificationsBy } from "./service.js";

const config = channelsConfig(process.env);
if (config.ok) {
  const link = process.env["PUBLIC_URL"] ?? null;
  const service = notificationsBy(outsideOf(config.value), sending(config.value, link), {
    webhooks: config.value.webhooks.map(({ id }) => id),
    budgets: readBudgets(config.value),
  });
  await runService(service, process.env);
} else {
  for (const problem of config.error) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
