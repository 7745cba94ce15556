import { createLogger, describeError } from "@union/observability";
import { serviceConfig } from "./service-config.js";
import type { ServiceParts } from "./service-parts.js";
import { startService } from "./start-service.js";

/** The process of a service: starts it, stops it on SIGTERM or SIGINT, and says in words why it cannot start. */
export async function runService(
  parts: ServiceParts,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const config = serviceConfig(env);
  const log = createLogger({ name: parts.name, level: config.ok ? config.value.logLevel : "info" });
  if (!config.ok) {
    log.fatal({ problems: config.error }, "the environment is not complete");
    process.exitCode = 1;
    return;
  }
  try {
    const running = await startService(parts, config.value);
    const stop = (): void => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once("SIGTERM", stop).once("SIGINT", stop);
  } catch (failure) {
    log.fatal({ err: describeError(failure) }, "the service cannot start");
    process.exit(1);
  }
}
