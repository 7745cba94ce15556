import type { Actor } from "@union/kernel";

/** Actors of tokens that were verified before, until the tokens end. Holds at most `capacity`; the oldest goes first. */
export class ActorCache {
  readonly #known = new Map<string, { readonly actor: Actor; readonly endsAt: number }>();

  constructor(private readonly capacity: number) {}

  /** The actor of a token that has not ended at `now` (unix ms). */
  find(token: string, now: number): Actor | null {
    const entry = this.#known.get(token);
    if (entry === undefined) return null;
    if (entry.endsAt > now) return entry.actor;
    this.#known.delete(token);
    return null;
  }

  /** Remembers the actor until `endsAt` (unix ms). */
  add(token: string, actor: Actor, endsAt: number): void {
    const oldest = this.#known.keys().next();
    if (this.#known.size >= this.capacity && !oldest.done) this.#known.delete(oldest.value);
    this.#known.set(token, { actor, endsAt });
  }

  get size(): number {
    return this.#known.size;
  }
}
