export { forgetExports } from "./forget-exports.js";
export { sensitiveExports } from "./sensitive-exports.js";
