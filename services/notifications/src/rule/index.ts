export { ruleHandlers } from "./handlers.js";
export { rules } from "./rules.js";
export { transitions } from "./transitions.js";
export type { Rule, Rules, Silence } from "./who-is-told.js";
