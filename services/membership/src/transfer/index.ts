export { isMemberElsewhere } from "./member-elsewhere.js";
export { otherUnions } from "./receivers.js";
export { startTransfer } from "./start-transfer.js";
export { transferRefusals } from "./transfer.refusals.js";
export { transferInKind } from "./transfer-in.kind.js";
export { transferOutKind } from "./transfer-out.kind.js";
export type { TransferRefusal } from "./transfer-refusal.js";
