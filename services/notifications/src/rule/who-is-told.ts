import type { Sentence } from "@union/kernel";
import type { EventName } from "@union/messages";
import type { Sql } from "@union/persistence";
import type { HeardEvent } from "@union/worker";
import type { NewNotice } from "../notice/index.js";

/** Whom an event concerns and what they are told. A day long past is no news: an event that is told again opens nothing. */
export type Rule<Name extends EventName> = {
  readonly tell: (event: HeardEvent<Name>, sql: Sql) => Promise<readonly NewNotice[]>;
};
/** Nobody is told, for a reason that can be read. */
export type Silence = { readonly silent: Sentence };

export type Rules = { readonly [Name in EventName]: Rule<Name> | Silence };
