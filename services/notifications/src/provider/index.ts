export { type ProviderLoad, ProviderReader } from "./provider.reader.js";
