import { commonTransitions } from "./transitions/common.js";
import { democraticTransitions } from "./transitions/democratic-management.js";
import { membershipTransitions } from "./transitions/membership.js";
import type { Transitions } from "./transitions/transition.js";

/** Every command of the house: the events by which it is told, or why it is told to nobody. */
export const transitions: Transitions = {
  ...membershipTransitions,
  ...democraticTransitions,
  ...commonTransitions,
};
