import type { Result } from "@union/kernel";
import type { Outgoing } from "./outgoing.js";
import type { SendFailure } from "./send-failure.js";

/** A way to reach a person or another system outside the house. The inbox inside it is not one of them. */
export type ChannelName = "EMAIL" | "SMS" | "WECOM" | "DINGTALK" | "FEISHU" | "WEBHOOK";

/** What the provider calls the message it took; null where it has no name for it. */
export type Sent = { readonly providerId: string | null };

/**
 * One way out. Sending makes one attempt: who calls it holds the budget (`providerBudget`) and decides when to try again.
 * Never throws for what the provider or the network does.
 */
export type Channel = {
  readonly name: ChannelName;
  /** Whose rate limit a message to a person counts against. For a group see `providerFor`. */
  readonly provider: string;
  send(message: Outgoing): Promise<Result<Sent, SendFailure>>;
  /** Waits for what is under way and closes the connections. */
  close(): Promise<void>;
};
