import { createLogger } from "@union/observability";
import { openService, serviceConfig } from "@union/service";
import { demoLogins } from "./demo-logins.js";
import { foundDemoUnion } from "./found-demo-union.js";
import { membership } from "./service.js";

const config = serviceConfig(process.env);
const password = process.env["DEMO_PASSWORD"];
if (!config.ok || !password) {
  const problems = config.ok ? ["DEMO_PASSWORD is not set"] : config.error;
  createLogger({ name: "bootstrap" }).fatal({ problems }, "the environment is not complete");
  process.exitCode = 1;
} else {
  const service = await openService(membership(process.env["SIGNING_KEY"] ?? ""), {
    ...config.value,
    logLevel: "silent",
  });
  try {
    await foundDemoUnion(service.ground.db, password);
    process.stdout.write(demoLogins());
  } finally {
    await service.close();
  }
}
