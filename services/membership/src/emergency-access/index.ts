export { emergencyAccessStages } from "./emergency-access.stages.js";
