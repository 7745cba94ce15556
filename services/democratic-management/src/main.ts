import { runService } from "@union/service";
import { democraticManagement } from "./service.js";

await runService(democraticManagement, process.env);
