export { continueResync } from "./continue-resync.js";
export { recordsLinked } from "./records-linked.js";
export { ResyncRepository } from "./resync.repository.js";
