export type { CongressTerm, CongressType, DelegateClass, Mandate } from "./congress.js";
export { MandateReader } from "./mandate.reader.js";
