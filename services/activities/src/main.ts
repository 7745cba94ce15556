import { runService } from "@union/service";
import { activities } from "./service.js";

await runService(activities, process.env);
