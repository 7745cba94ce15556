import type { Provider } from "./budget/provider-rates.js";
import type { Channel } from "./channel.js";

/** One protocol of a provider. A channel is made of one or two: an app for persons, a robot for a group. */
export type Sender = { readonly provider: Provider; readonly send: Channel["send"] };
