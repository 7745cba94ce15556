import type { Actor } from "@union/kernel";
import type { Envelope } from "@union/persistence";
import type { Locale } from "./locale.js";

/** What every request of a subgraph holds; a service adds its commands, readers and loaders. */
export type RequestContext = Envelope & {
  /** Who asks; null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly locale: Locale;
};
