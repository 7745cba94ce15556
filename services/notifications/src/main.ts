import { channelsConfig } from "@union/channels";
import { runService } from "@union/service";
import { outsideOf, sending } from "./sending.js";
import { notificationsBy } from "./service.js";

const config = channelsConfig(process.env);
if (config.ok) {
  const link = process.env["PUBLIC_URL"] ?? null;
  const service = notificationsBy(outsideOf(config.value), sending(config.value, link));
  await runService(service, process.env);
} else {
  for (const problem of config.error) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
