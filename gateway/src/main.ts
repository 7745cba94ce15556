import { createLogger } from "@union/observability";
import { config } from "./config.js";
import { startGateway } from "./gateway.js";

const settings = config(process.env);
if (!settings.ok) {
  process.stderr.write(`The gateway cannot start:\n- ${settings.error.join("\n- ")}\n`);
  process.exit(1);
}
const log = createLogger({ name: "gateway", level: settings.value.logLevel });
const gateway = await startGateway(settings.value, log);
log.info({ url: gateway.url }, "the gateway is open");

let stopping = false;
const stop = (signal: string): void => {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, "the gateway is closing; requests in flight are finished first");
  setTimeout(() => process.exit(1), 30_000).unref();
  gateway.stop().then(
    () => process.exit(0),
    (thrown: unknown) => {
      log.error({ err: thrown }, "the gateway did not close cleanly");
      process.exit(1);
    },
  );
};
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
