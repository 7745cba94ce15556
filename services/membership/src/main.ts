import { runService } from "@union/service";
import { membership } from "./service.js";

await runService(membership(process.env["SIGNING_KEY"] ?? ""), process.env);
