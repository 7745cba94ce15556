export { ruleHandlers } from "./handlers.js";
export type { Rule, Rules, Silence } from "./rule.js";
export { rules } from "./rules.js";
