import type { Actor, Refusal, Result } from "@union/kernel";
import type { Envelope } from "@union/persistence";

/** An event that a service gave up, as an operator sees it: nothing of its payload. */
export type Letter = {
  readonly id: string;
  readonly event: string;
  readonly subject: string;
  readonly attempts: number;
  readonly failedAt: Date;
  readonly reason: string;
  readonly traceId: string;
};
export type LetterPage = { readonly letters: readonly Letter[]; readonly next: string | null };

/** How many events a service's queue holds, of all unions: waiting, being worked on, waiting for another attempt, given up. */
export type QueueCounts = {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
};

/** Nobody gave this event up, or somebody has dealt with it already. */
export type LetterUnknown = { readonly kind: "LetterUnknown" };

type LetterCommand = (
  actor: Actor,
  input: { readonly letterId: string },
  envelope: Envelope,
) => Promise<Result<{ id: string }, LetterUnknown | Refusal>>;

/** What a service's dead letters (死信) are dealt with by. */
export type LetterRoom = {
  readonly list: (unionId: string, first: number, after: string | null) => Promise<LetterPage>;
  readonly queue: () => Promise<QueueCounts>;
  readonly drive: LetterCommand;
  readonly dismiss: LetterCommand;
};
