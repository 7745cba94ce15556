export { deliverBatch } from "./deliver-batch.js";
export { splitAudience } from "./split-audience.js";
