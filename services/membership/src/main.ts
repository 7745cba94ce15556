import { createLogger } from "@union/observability";
import { runService } from "@union/service";
import { providerConfig } from "./hospital-sign-in/index.js";
import { membership } from "./service.js";

const hospital = providerConfig(process.env);
if (hospital.ok)
  await runService(membership(process.env["SIGNING_KEY"] ?? "", hospital.value), process.env);
else {
  const problems = hospital.error;
  createLogger({ name: "membership" }).fatal({ problems }, "the environment is not complete");
  process.exitCode = 1;
}
