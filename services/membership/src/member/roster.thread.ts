import { anyIntake, serveChunks } from "@union/registers";
import { rosterIntake } from "./roster.intake.js";

await serveChunks((keys) => anyIntake(rosterIntake(keys)));
