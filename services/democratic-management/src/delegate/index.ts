export { type DelegateLoaders, delegateLoaders } from "./delegate.loaders.js";
export { DelegationReader } from "./delegation/delegation.reader.js";
export { DelegationType, DistrictType } from "./district/district.type.js";
export type { DelegateState } from "./mandate/delegate.stages.js";
export { DelegateConnection, DelegateType } from "./mandate/delegate.type.js";
