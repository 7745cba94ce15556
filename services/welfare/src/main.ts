import { runService } from "@union/service";
import { welfare } from "./service.js";

await runService(welfare, process.env);
