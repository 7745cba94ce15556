export { deliverBatch } from "./deliver-batch.js";
export { splitAudience } from "./split-audience.js";
export { timesToGo } from "./times-to-go.js";
