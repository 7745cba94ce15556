import type { StepRefusal } from "@union/stages";
import type { FactRefusal, StepForeign } from "../matter/index.js";
import type { DecisionUnfounded } from "../member/index.js";
import type { TransferNotConsented } from "../office/index.js";

/** The other union is in the house and answers itself. */
export type TransferAnsweredThere = { readonly kind: "TransferAnsweredThere" };
/** The other union is not known, or it is one's own. */
export type ReceiverUnknown = { readonly kind: "ReceiverUnknown" };
/** The person named is not the one who comes: their documents differ or one has none on record. */
export type PersonDiffers = { readonly kind: "PersonDiffers" };
/** A dispatched worker joins the dispatching unit's union first (MEM-R2). */
export type DispatchedElsewhere = { readonly kind: "DispatchedElsewhere" };

export type TransferRefusal =
  | TransferAnsweredThere
  | ReceiverUnknown
  | PersonDiffers
  | DispatchedElsewhere
  | TransferNotConsented
  | DecisionUnfounded
  | FactRefusal
  | StepRefusal
  | StepForeign;
