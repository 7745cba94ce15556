export { deliverBatch } from "./deliver-batch.js";
export { fanOut } from "./fan-out.js";
