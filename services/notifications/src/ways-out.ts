import type { BudgetStates } from "./read-budgets.js";
import type { OutsideChannel } from "./topic/index.js";

/** The ways out of the house that are set up. */
export type WaysOut = {
  /** The ways to a person beside the inbox. */
  readonly outside: readonly OutsideChannel[];
  /** The other systems that are told by webhook, by id. */
  readonly webhooks?: readonly string[];
  /** Reads from Redis what may still go by each way. */
  readonly budgets?: (redisUrl: string) => Promise<BudgetStates>;
};
