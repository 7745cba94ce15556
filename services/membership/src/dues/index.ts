export { duesChargeStages } from "./dues-charge.stages.js";
