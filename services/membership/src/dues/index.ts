export { duesArrearsStages } from "./dues-arrears.stages.js";
export { openPayItems } from "./dues-base.js";
export { duesChargeStages } from "./dues-charge.stages.js";
