export type { Fact } from "./template.js";
export { type FactsOfTemplate, type TemplateName, templates } from "./templates.js";
export { type Worded, worded } from "./worded.js";
